package org.openroundtable.registration.delegation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Access;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.organisation.merge.MergeDesk;
import org.openroundtable.organisation.merge.MergeOutcome.Done;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.report.integrity.Integrity;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.delegation.OrganisationLimits.inSession;
import static org.openroundtable.registration.delegation.OrganisationLimits.ofEach;

/** What was taken for two organisations is one, which has more places then than it may have. */
@QuarkusTest
class DelegationMergeTest {

    /** Names that are like no other and not like one another. */
    private final String one = "Q" + UUID.randomUUID() + " Laboratories";

    private final String other = "Z" + UUID.randomUUID() + " Foundation";

    @Inject
    MergeDesk desk;

    @Inject
    Delegations delegations;

    @Inject
    Organisations organisations;

    @Inject
    EventSnapshots events;

    @Inject
    Integrity integrity;

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    RoleGrants roles;

    @Inject
    TestClock clock;

    @Test
    void nobodyLosesAPlaceAndItIsSaidBeforeAndAfter() {
        var slug = given.anEvent()
                .limitedTo(null, 9)
                .where(ofEach(1))
                .whereSession("s1", inSession(1))
                .openNow();
        var ada = register(slug, "ada", one, "s1");
        var ben = register(slug, "ben", other, "s1");
        var kept = idOf(one);
        var expected = List.of(new Excess(slug, null, kept, one, 1, 2), new Excess(slug, "s1", kept, one, 1, 2));

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> delegations.beyondLimitIfOne(List.of(kept, idOf(other)), clock.instant())))
                .isEqualTo(expected);
        assertThat(overview(slug)).doesNotContain("limit per organisation");
        merge(idOf(other), kept);

        assertThat(List.of(people.view(ada).state(), people.view(ben).state()))
                .containsOnly(RegistrationState.CONFIRMED);
        assertThat(people.places(ben)).isEqualTo(Map.of("s1", PlaceState.CONFIRMED));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> delegations.beyondLimitAt(
                                events.current(slug).orElseThrow().id())))
                .isEqualTo(expected);
        assertThat(overview(slug))
                .contains("limit per organisation", one + ": 2 instead of 1", "Session s1”: 2 instead of 1");
        assertThat(people.view(register(slug, "cat", other)).state()).isEqualTo(RegistrationState.WAITING);
        assertThat(integrity.violations(events.current(slug).orElseThrow(), clock.instant()))
                .isEmpty();
    }

    @Test
    void whoWaitedForOthersIsServedWhenTheMergeIsTakenBack() {
        var slug = given.anEvent().where(ofEach(1)).openNow();
        register(slug, "ada", one);
        var elsewhere = given.anEvent().openNow();
        register(elsewhere, "ben", other);
        var former = idOf(other);
        merge(former, idOf(one));
        var cat = register(slug, "cat", other);
        assertThat(people.view(cat).state()).isEqualTo(RegistrationState.WAITING);

        var merge = QuarkusTransaction.requiringNew().call(() -> (Long) organisations
                .getEntityManager()
                .createNativeQuery("select max(id) from organisation_merge where merged_id = ?1", Long.class)
                .setParameter(1, former)
                .getSingleResult());
        assertThat(desk.undo(merge, access(), Actor.SYSTEM, clock.instant())).isInstanceOf(Done.class);

        assertThat(people.view(cat).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(integrity.violations(events.current(slug).orElseThrow(), clock.instant()))
                .isEmpty();
    }

    private void merge(Long from, Long into) {
        assertThat(desk.merge(from, into, access(), Actor.SYSTEM, clock.instant()))
                .isInstanceOf(Done.class);
    }

    private Access access() {
        return roles.accessOf(
                organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION).id());
    }

    private Long idOf(String name) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> organisations.known(name).orElseThrow().id);
    }

    private String overview(String slug) {
        return Markup.folded(organisers
                .as(Role.ORGANISER, slug)
                .get("/organiser/events/" + slug)
                .asString());
    }

    private Registered register(String event, String name, String organisation, String... sessions) {
        return people.register(
                event,
                new Registrant(
                        "Test",
                        name,
                        name + "@" + UUID.randomUUID() + ".example",
                        organisation,
                        OrganisationType.COMPANY,
                        "DE",
                        Answers.NONE),
                "en",
                sessions);
    }
}
