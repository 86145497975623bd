package org.openroundtable.organiser.registration.imports;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.exchange.ImportWork;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.database.Contention;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class ImportWorkTest {

    private final String person = UUID.randomUUID().toString();

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Letterbox letterbox;

    @Inject
    Tables tables;

    @Inject
    ImportWork work;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @Inject
    Contention contention;

    @Test
    void nobodyWaitsOrIsWrittenToIfThatIsNotWanted() {
        var event = given.anEvent().withCapacity(1).openNow();
        var table = tables.table(event, """
                First name,E-mail,Organisation,Type of organisation,Country
                A,a%1$s@a.example,Org,Company,ES
                B,b%1$s@a.example,Org,Company,ES
                """.formatted(person).getBytes(StandardCharsets.UTF_8));
        var form = tables.guessed(event, table);
        form.remove("tell");
        form.remove("waits");
        tables.check(event, table, form);
        tables.start(event, table);

        tables.desk(event).get(table).then().body(containsString("no place left"), containsString("2 of 2 rows done"));
        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(1);
        assertThat(given.occupancyOf(event).event().waiting()).isZero();
        assertThat(letterbox.occasions("a" + person + "@a.example")).isEmpty();
        assertThat(tables.desk(event).get(table + "/errors.csv").asString()).contains("3,,,no place left");
    }

    @Test
    void aRowWhoseOutcomeWasLostComesToTheSameRegistration() {
        var event = given.anEvent().openNow();
        var table = tables.onePerson(event, person);
        tables.check(event, table, tables.guessed(event, table));
        tables.start(event, table);

        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                                update import_row set outcome = null, registration_id = null, address_key = null,
                                       claimed_until = now() - interval '1 minute' where job_id = ?1""")
                .setParameter(1, Long.valueOf(table.replaceFirst(".*/", "")))
                .executeUpdate());
        tables.desk(event).get(table).then().body(containsString("0 of 1 rows done"));
        work.work();

        tables.desk(event).get(table).then().body(containsString("<dt>registered</dt>"));
        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(1);
        assertThat(letterbox.all("confirmation", person + "@a.example")).hasSize(1);
    }

    @Test
    void aRowThatLosesToOthersIsTakenAgain() {
        var event = given.anEvent().openNow();
        var table = tables.onePerson(event, person);
        tables.check(event, table, tables.guessed(event, table));
        contention.whileRegistrationsAreLostToOthers(
                () -> assertThatThrownBy(() -> tables.start(event, table)).isInstanceOf(RuntimeException.class));
        tables.desk(event).get(table).then().body(containsString("0 of 1 rows done"));

        clock.advance(Duration.ofSeconds(61));
        work.work();

        tables.desk(event).get(table).then().body(containsString("<dt>registered</dt>"));
    }

    @Test
    void anEventThatIsCancelledMeanwhileTakesNobodyMore() {
        var builder = given.anEvent();
        var event = builder.openNow();
        var table = tables.onePerson(event, person);
        tables.check(event, table, tables.guessed(event, table));
        contention.whileRegistrationsAreLostToOthers(
                () -> assertThatThrownBy(() -> tables.start(event, table)).isInstanceOf(RuntimeException.class));
        builder.being(EventStatus.CANCELLED).openNow();

        clock.advance(Duration.ofSeconds(61));
        work.work();

        tables.desk(event).get(table).then().body(containsString("<dt>the event takes nobody any more</dt>"));
        assertThat(letterbox.all("confirmation", person + "@a.example")).isEmpty();
    }

    @Test
    void whoIsBroughtInIsByWhoeverBeganItFromWhereTheyDid() {
        var event = given.anEvent().openNow();
        var table = tables.onePerson(event, person);
        tables.check(event, table, tables.guessed(event, table));
        tables.start(event, table);

        organisers
                .asAdministrator()
                .get("/organiser/events/" + event + "/history?about=REGISTRATION&who=staff")
                .then()
                .body(containsString("from 127.0.0.1"));
        assertThat(database.createNativeQuery(
                                "select count(*) from import_job where actor_address is not null", Long.class)
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void whoeverWasBroughtInAndHasCancelledIsNotBroughtInAgain() {
        var event = given.anEvent().openNow();
        var first = tables.onePerson(event, person);
        tables.check(event, first, tables.guessed(event, first));
        tables.start(event, first);
        var id = tables.desk(event)
                .get("/organiser/events/" + event + "/registrations")
                .asString()
                .replaceFirst("(?s).*/registrations/(\\d+)\".*", "$1");
        tables.desk(event)
                .formParam("reason", "Ill")
                .post("/organiser/events/" + event + "/registrations/" + id + "/cancellation")
                .then()
                .statusCode(303);

        var second = tables.onePerson(event, person);
        tables.check(event, second, tables.guessed(event, second));
        tables.desk(event).get(second).then().body(containsString("1 person is registered already"));
        tables.desk(event)
                .contentType("application/x-www-form-urlencoded")
                .post(second + "/start")
                .then()
                .statusCode(303);
        work.work();

        assertThat(given.occupancyOf(event).event().taken()).isZero();
    }

    @Test
    void whatStoodInATableIsErasedAWeekAfterItIsDone() {
        var event = given.anEvent().openNow();
        var done = tables.onePerson(event, person);
        tables.check(event, done, tables.guessed(event, done));
        tables.start(event, done);
        var unused = tables.onePerson(event, person);

        clock.advance(Duration.ofDays(8));
        work.forget();

        tables.desk(event)
                .get(done)
                .then()
                .statusCode(200)
                .body(containsString("1 of 1 rows done"), not(containsString(person)));
        tables.desk(event).get(unused).then().statusCode(404);
        assertThat(QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                                "select count(*) from import_row where job_id = ?1 and cells is not null", Long.class)
                        .setParameter(1, Long.valueOf(done.replaceFirst(".*/", "")))
                        .getSingleResult()))
                .isEqualTo(0L);
    }
}
