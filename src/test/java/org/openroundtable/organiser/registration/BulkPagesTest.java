package org.openroundtable.organiser.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.event.Events;
import org.openroundtable.registration.bulk.BulkJobs;
import org.openroundtable.registration.bulk.BulkVerb;
import org.openroundtable.registration.bulk.BulkWork;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.Race;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.database.Contention;
import org.openroundtable.testing.staff.BulkForm;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.registration.RegistrationState.CANCELLED;

@QuarkusTest
class BulkPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    BulkForm bulk;

    @Inject
    BulkWork work;

    @Inject
    BulkJobs jobs;

    @Inject
    Events events;

    @Inject
    EntityManager entities;

    @Inject
    Contention contention;

    @Inject
    TestClock clock;

    @Test
    void howManyAndWhoIsSaidBeforeAllOfAListAreCancelled() {
        var event = given.anEvent().withSession("p1", 5).openNow();
        var anna = people.register(event, "anna", "p1");
        var bo = people.register(event, "bo", "p1");
        var cem = people.register(event, "cem");

        bulk.ask(event, "?session=p1")
                .then()
                .statusCode(200)
                .body(
                        containsString("Concerns 2 registrations:"),
                        containsString("Test anna"),
                        not(containsString("Test cem")));
        bulk.send(event, "?session=p1", BulkVerb.CANCEL, "", 2)
                .then()
                .statusCode(422)
                .body(containsString("Give the reason"));
        bulk.send(event, "?session=p1", BulkVerb.CANCEL, "Room is flooded", 3)
                .then()
                .statusCode(422)
                .body(containsString("Meanwhile it concerns 2 registrations"));
        var progress = bulk.begin(event, "?session=p1", BulkVerb.CANCEL, "Room is flooded", 2);
        bulk.follow(event, progress).then().body(containsString("0 of 2 gone through"));

        work.work();

        bulk.follow(event, progress)
                .then()
                .body(
                        containsString("2 of 2 gone through"),
                        containsString("Done for 2."),
                        not(containsString("Not done")));
        assertThat(people.view(anna).state()).isEqualTo(CANCELLED);
        assertThat(people.view(bo).state()).isEqualTo(CANCELLED);
        assertThat(people.view(cem).isConfirmed()).isTrue();
    }

    @Test
    void whatLosesToOthersIsDoneOnceTheyAreGone() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, "anna");
        bulk.begin(event, "", BulkVerb.CANCEL, "Room is flooded", 1);
        contention.whileRegistrationsAreLostToOthers(
                () -> assertThatThrownBy(work::work).isInstanceOf(RuntimeException.class));
        assertThat(people.view(anna).isConfirmed()).isTrue();

        clock.advance(Duration.ofSeconds(61));
        work.work();

        assertThat(people.view(anna).state()).isEqualTo(CANCELLED);
    }

    @Test
    void whatIsBrokenOffIsNotDoneTwice() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, "anna");
        var progress = bulk.begin(event, "", BulkVerb.CANCEL, "Room is flooded", 1);
        contention.whileNoOutcomeIsWrittenTo(
                "bulk_task", () -> assertThatThrownBy(work::work).isInstanceOf(RuntimeException.class));
        assertThat(people.view(anna).isConfirmed()).isTrue();

        clock.advance(Duration.ofSeconds(61));
        work.work();

        assertThat(people.view(anna).state()).isEqualTo(CANCELLED);
        bulk.follow(event, progress)
                .then()
                .body(containsString("1 of 1 gone through"), not(containsString("Not done")));
    }

    @Test
    void whatIsNotPossibleForSomeIsListed() {
        var event = given.anEvent().withCapacity(1).openNow();
        var first = people.register(event, "first");
        var second = people.register(event, "second");

        var progress = bulk.begin(event, "", BulkVerb.CONFIRM, "Larger room", 2);
        work.work();

        assertThat(people.view(second).isConfirmed()).isTrue();
        bulk.follow(event, progress)
                .then()
                .body(
                        containsString("2 of 2 gone through"),
                        containsString("Done for 1."),
                        containsString("Not done: 1"),
                        containsString("Test first"),
                        containsString("not possible in its state"),
                        containsString("Done: 1"),
                        containsString("Test second"));
        assertThat(people.view(first).isConfirmed()).isTrue();
    }

    @Test
    void severalWorkersAtOnceDoEachOnce() {
        var event = given.anEvent().openNow();
        for (var number = 0; number < 30; number++) {
            people.register(event, "person" + number);
        }
        var progress = bulk.begin(event, "", BulkVerb.TAG, "press", 30);

        Race.race(3, worker -> {
            work.work();
            return worker;
        });

        bulk.follow(event, progress).then().body(containsString("30 of 30 gone through"));
        organisers
                .as(Role.DESK, event)
                .get("/organiser/events/" + event + "/registrations?tag=press")
                .then()
                .body(containsString("30 registrations found"));
    }

    @Test
    void whatIsDoneToEachIsDoneByWhoeverBeganItFromWhereTheyDid() {
        var event = given.anEvent().openNow();
        people.register(event, "anna");
        bulk.begin(event, "", BulkVerb.TAG, "press", 1);
        work.work();

        organisers
                .asAdministrator()
                .get("/organiser/events/" + event + "/history?about=REGISTRATION&who=staff")
                .then()
                .body(containsString("changed the tags"), containsString("from 127.0.0.1"));
        assertThat(entities.createNativeQuery(
                                "select count(*) from bulk_job where actor_address is not null", Long.class)
                        .getSingleResult())
                .isEqualTo(0L);
    }

    /** Or all who begin something at once might wait for one another's second connection. */
    @Test
    void workIsBegunWithTheConnectionOfWhoeverBeginsIt() {
        var event = given.anEvent().openNow();
        people.register(event, "anna");
        var job = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("""
                    update registration set country = 'SM' where event_id = (select id from event where slug = :slug)""").setParameter("slug", event).executeUpdate();
            return jobs.start(
                    events.withSlug(event).orElseThrow(),
                    Listing.of(Map.of("country", List.of("SM"))),
                    BulkVerb.TAG,
                    "press",
                    false,
                    new Actor.Staff(1L),
                    Instant.now());
        });

        var id = events.withSlug(event).orElseThrow().id();
        assertThat(jobs.progress(id, job).orElseThrow().total()).isEqualTo(1);
    }
}
