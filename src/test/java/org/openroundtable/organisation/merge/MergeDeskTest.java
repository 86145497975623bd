package org.openroundtable.organisation.merge;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Access;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.Spelling;
import org.openroundtable.organisation.merge.MergeOutcome.Done;
import org.openroundtable.organisation.merge.MergeOutcome.MovedOn;
import org.openroundtable.organisation.merge.MergeOutcome.NotTheirs;
import org.openroundtable.organisation.merge.MergeOutcome.Nothing;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Race.race;

/** Records of organisations that people bring together and take apart. */
@QuarkusTest
class MergeDeskTest {

    /** Names of this test alone, which are like no other and not like one another. */
    private final String one = "Q" + UUID.randomUUID() + " Laboratories";

    private final String other = "Z" + UUID.randomUUID() + " Foundation";

    @Inject
    MergeDesk desk;

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

    @Inject
    EntityManager database;

    @Test
    void whatIsMergedIsOneForWhoeverComesNextUntilItIsTakenBack() {
        var slug = given.anEvent().openNow();
        var ada = organisationOf(register(slug, "ada", one, "DE"));
        var ben = register(slug, "ben", other, "DE");
        var former = organisationOf(ben);

        assertThat(merge(former, ada)).isEqualTo(new Done(ada));
        var cat = register(slug, "cat", other, "DE");
        assertThat(List.of(organisationOf(ben), organisationOf(cat))).containsOnly(ada);
        assertThat(merge(former, ada)).as("once more").isEqualTo(new Nothing());
        assertThat(merge(ada, former)).as("the other way round").isEqualTo(new Nothing());

        assertThat(undo(former)).isEqualTo(new Done(former));
        assertThat(List.of(
                        organisationOf(ben), organisationOf(cat), organisationOf(register(slug, "dan", other, "DE"))))
                .containsOnly(former);
        assertThat(verdict(ada, former)).isEqualTo("DIFFERENT");
    }

    @Test
    void aSpellingThatLeavesARecordNeverLeadsThereAgain() {
        var slug = given.anEvent().openNow();
        var ada = register(slug, "ada", one, "DE");
        var from = organisationOf(ada);
        var ben = register(slug, "ben", one.toLowerCase(), "DE");
        var cat = register(slug, "cat", other, "DE");
        merge(organisationOf(cat), from);

        var outcome = split(from, new Part(Set.of(Spelling.of(other).key()), null));

        var target = ((Done) outcome).record();
        assertThat(organisationOf(cat)).isEqualTo(target).isNotEqualTo(from);
        assertThat(List.of(organisationOf(ada), organisationOf(ben))).containsOnly(from);
        assertThat(organisationOf(register(given.anEvent().openNow(), "dan", other, "DE")))
                .as("at the next event")
                .isEqualTo(target);
        assertThat(verdict(from, target)).isEqualTo("DIFFERENT");

        assertThat(undo(from)).isEqualTo(new Done(from));
        assertThat(organisationOf(cat)).isEqualTo(from);
    }

    @Test
    void aRecordIsNotCalledByANameThatHasLeftIt() {
        var slug = given.anEvent().openNow();
        var from = organisationOf(register(slug, "ada", one, "DE"));
        merge(organisationOf(register(slug, "ben", other, "DE")), from);

        var target = ((Done) split(from, new Part(Set.of(Spelling.of(one).key()), null))).record();

        assertThat(List.of(name(from), name(target))).containsExactly(other, one);
    }

    @Test
    void oneNameInTwoCountriesIsToldApartByCountry() {
        var slug = given.anEvent().openNow();
        var ada = register(slug, "ada", one, "DE");
        var from = organisationOf(ada);
        var ben = register(slug, "ben", one.toUpperCase(), "FR");
        merge(organisationOf(ben), from);

        var target = ((Done) split(from, new Part(Set.of(Spelling.of(one).key()), "FR"))).record();

        assertThat(organisationOf(ada)).isEqualTo(from);
        assertThat(organisationOf(ben)).isEqualTo(target);
        assertThat(undo(from)).isEqualTo(new Done(from));
        assertThat(organisationOf(ben)).isEqualTo(from);
    }

    @Test
    void whatWasMergedOnceMoreIsTakenBackInTurn() {
        var slug = given.anEvent().openNow();
        var first = organisationOf(register(slug, "ada", one, "DE"));
        var second = organisationOf(register(slug, "ben", other, "DE"));
        var third = organisationOf(register(slug, "cat", "K" + UUID.randomUUID() + " Trust", "DE"));
        merge(first, second);
        merge(second, third);

        assertThat(undo(first)).isEqualTo(new MovedOn());
        assertThat(undo(second)).isEqualTo(new Done(second));
        assertThat(undo(first)).isEqualTo(new Done(first));
    }

    @Test
    void organisersDecideForTheirOwnEvents() {
        var slug = given.anEvent().openNow();
        var elsewhere = given.anEvent().openNow();
        var shared = organisationOf(register(slug, "ada", one, "DE"));
        register(elsewhere, "ben", one, "DE");
        var own = organisationOf(register(slug, "cat", other, "DE"));
        var organiser = access(Role.ORGANISER, new Scope.OfEvent(slug));

        assertThat(desk.merge(shared, own, organiser, Actor.SYSTEM, clock.instant()))
                .isEqualTo(new NotTheirs());
        assertThat(desk.merge(own, shared, access(Role.DESK, new Scope.OfEvent(slug)), Actor.SYSTEM, clock.instant()))
                .isEqualTo(new NotTheirs());
        assertThat(desk.merge(own, shared, organiser, Actor.SYSTEM, clock.instant()))
                .isEqualTo(new Done(shared));
    }

    @Test
    void twoWhoMergeTheSameAtOnceDoItOnce() {
        var slug = given.anEvent().openNow();
        var first = organisationOf(register(slug, "ada", one, "DE"));
        var second = organisationOf(register(slug, "ben", other, "DE"));

        var outcomes = race(8, i -> i % 2 == 0 ? merge(first, second) : merge(second, first));

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Nothing.class::isInstance).hasSize(7);
        assertThat(organisationsIn(slug)).isEqualTo(1);
    }

    /** However the two meet, everybody is where their spelling leads. */
    @Test
    void whoeverRegistersWhileRecordsAreMergedAndSplitIsWhereTheirSpellingLeads() {
        var slug = given.anEvent().openNow();
        var first = organisationOf(register(slug, "ada", one, "DE"));
        var second = organisationOf(register(slug, "ben", other, "DE"));

        race(40, 5, i -> {
            if (i % 5 == 0) {
                return i % 2 == 0 ? merge(second, first) : undo(second);
            }
            return register(slug, "racer" + i, i % 2 == 0 ? one : other, "DE");
        });

        assertThat(QuarkusTransaction.requiringNew().call(() -> number("""
                        select count(*) from registration r join organisation_spelling s on s.key = r.organisation_key
                         where s.organisation_id <> r.organisation_id and s.organisation_id in (%d, %d)""".formatted(first, second))))
                .isZero();
        assertThat(number("select count(*) from registration r join event e on e.id = r.event_id where e.slug = '"
                        + slug + "'"))
                .isEqualTo(34);
    }

    private Registered register(String slug, String person, String organisation, String country) {
        return people.registerFrom(organisation, country, slug, person);
    }

    private MergeOutcome merge(Long from, Long into) {
        return desk.merge(from, into, access(Role.ADMINISTRATOR, Scope.INSTALLATION), Actor.SYSTEM, clock.instant());
    }

    private MergeOutcome split(Long from, Part part) {
        return desk.split(
                from, part, null, access(Role.ADMINISTRATOR, Scope.INSTALLATION), Actor.SYSTEM, clock.instant());
    }

    /** What was moved last out of the record. */
    private MergeOutcome undo(Long from) {
        var last = number("select coalesce(max(id), 0) from organisation_merge where merged_id = " + from);
        return desk.undo(last, access(Role.ADMINISTRATOR, Scope.INSTALLATION), Actor.SYSTEM, clock.instant());
    }

    private Access access(Role role, Scope scope) {
        return roles.accessOf(organisers.with(role, scope).id());
    }

    private Long organisationOf(Registered registered) {
        return number("select organisation_id from registration where id = "
                + registered.registration().id());
    }

    private Long organisationsIn(String slug) {
        return number("select count(distinct organisation_id) from registration r join event e on e.id = r.event_id"
                + " where e.slug = '" + slug + "'");
    }

    private String verdict(Long one, Long other) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select verdict from organisation_pair where low_id = least(?1, ?2) and high_id = greatest(?1, ?2)")
                .setParameter(1, one)
                .setParameter(2, other)
                .getSingleResult());
    }

    private String name(Long record) {
        return QuarkusTransaction.requiringNew().call(() -> database.find(Organisation.class, record).name);
    }

    private Long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
