package org.openroundtable.organiser.home;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.release.draft.DraftOutcome.Changed;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.database.Statements;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class HomePagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    RoleGrants roles;

    @Inject
    Drafts drafts;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    @Inject
    EntityManager rows;

    @Test
    void anEventStandsInItsGroupWithDaysRegistrationsAndWhatIsNotPublished() {
        var event = given.anEvent()
                .titled("Ahead of us")
                .withSession("s1", 5)
                .withCapacity(3)
                .openNow();
        people.register(event, "anna", "s1");
        people.register(event, "ben", "s1");
        edit(event);

        var page = home(organisers.as(Role.EDITOR, event));

        assertThat(page).containsPattern("Upcoming.*Ahead of us.*2 registered of 3.*One unpublished change");
        assertThat(page).doesNotContain(">Past<", ">Drafts<");
    }

    @Test
    void aViewerLearnsOfNobodyAndHasNothingToDo() {
        var event = given.anEvent().withSession("s1", 1).closingIn(Duration.ofDays(1));
        people.register(event, "anna", "s1");
        edit(event);

        assertThat(home(organisers.as(Role.VIEWER, event)))
                .contains("One registered", "Nothing needs you now.")
                .doesNotContain("Latest registrations", "anna", "unpublished", "Registration closes soon");
    }

    @Test
    void whatNeedsSomebodyIsShownToThoseWhoMayDoIt() {
        var event = given.anEvent().withSession("s1", 1).closingIn(Duration.ofDays(1));
        var other = given.anEvent().withSession("s1", 1).openNow();
        people.register(event, "anna", "s1");
        var waiting = people.register(event, "ben", "s1").registration().id();
        people.register(event, "carla");
        var failed = people.register(event, "dora").registration().id();
        people.register(other, "eve");
        set("update place set state = 'OFFERED', offered_until = ?1 where registration_id = " + waiting, 1);
        set(
                "update registration set state = 'PENDING_APPROVAL', state_since = ?1 where email_key like 'carla%'"
                        + " and event_id = (select id from event where slug = '" + event + "')",
                0);
        set(
                "update outbox_mail set state = 'FAILED', finished_at = ?1 where reference = 'registration/" + failed
                        + "'",
                0);

        assertThat(home(organisers.as(Role.DESK, event)))
                .contains(
                        "One place from the waiting list is on offer",
                        "?place=offered\"",
                        "One registration waits for approval",
                        "A mail to",
                        "/registrations/" + failed + "\"")
                .doesNotContain("no moderator", "Registration closes soon", other);
        assertThat(home(organisers.as(Role.EDITOR, event)))
                .contains("One panel has no moderator", "Registration closes soon")
                .doesNotContain("waits for approval", "A mail to");
        set(
                "update outbox_mail set state = 'SENT', finished_at = ?1 where reference = 'registration/" + failed
                        + "'",
                0);
    }

    @Test
    void theLatestRegistrationsAreThoseOfAllEventsThatOneMaySee() {
        var first = given.anEvent().titled("The first one").openNow();
        var second = given.anEvent().titled("The second one").openNow();
        people.register(first, "anna");
        people.register(second, "ben");
        var desk = organisers.with(Role.DESK, new Scope.OfEvent(first));
        roles.grant(desk.id(), Role.VIEWER, new Scope.OfEvent(second), Actor.SYSTEM, clock.instant());

        assertThat(home(organisers.signedIn(desk)))
                .contains("anna", "The first one", "The second one")
                .doesNotContain("ben");
    }

    @Test
    void manyEventsCostAsManyStatementsAsFew() {
        var account = organisers.with(Role.ORGANISER, new Scope.OfEvent(anEventWithAnna()));
        var one = statements.of(() -> home(organisers.signedIn(account)));
        for (var more = 0; more < 3; more++) {
            roles.grant(
                    account.id(), Role.ORGANISER, new Scope.OfEvent(anEventWithAnna()), Actor.SYSTEM, clock.instant());
        }

        var four = statements.of(() -> home(organisers.signedIn(account)));

        assertThat(four).isEqualTo(one).isLessThanOrEqualTo(12);
    }

    private String anEventWithAnna() {
        var event = given.anEvent().withSession("s1", 10).openNow();
        people.register(event, "anna", "s1");
        edit(event);
        return event;
    }

    private void edit(String event) {
        var draft = drafts.withSlug(event).orElseThrow();
        var outcome = drafts.change(
                event,
                draft.version(),
                document -> document.json().put("summary", "New"),
                Actor.SYSTEM,
                clock.instant());
        assertThat(outcome).isInstanceOf(Changed.class);
    }

    private void set(String update, int hours) {
        QuarkusTransaction.requiringNew().run(() -> assertThat(rows.createNativeQuery(update)
                        .setParameter(1, clock.instant().plus(Duration.ofHours(hours)))
                        .executeUpdate())
                .isPositive());
    }

    private static String home(RequestSpecification reader) {
        return Markup.folded(
                reader.get("/organiser").then().statusCode(200).extract().asString());
    }
}
