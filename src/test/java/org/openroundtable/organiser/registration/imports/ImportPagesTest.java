package org.openroundtable.organiser.registration.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.page.Markup.containsMarkup;

@QuarkusTest
class ImportPagesTest {

    private final String person = UUID.randomUUID().toString();

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Letterbox letterbox;

    @Inject
    Tables tables;

    @Test
    void aTableOfAnotherProgramIsUnderstoodByItsHeads() {
        var event = given.anEvent()
                .withSession("p1", 5)
                .asking("{'code': 'vegan', 'kind': 'yesNo', 'label': {'en': 'Vegan?', 'fr': 'Végane ?'}}")
                .openNow();
        var text = """
                Vorname;Name;E-Mail;Firma;Art der Organisation;Land;Sitzungen;Végane ?;Kommentar
                Zoë;Müller;%s@a.example;Prüfwerk;Unternehmen;Österreich;Session p1;oui;egal
                """.formatted(person);
        var table = tables.table(event, text.getBytes(Charset.forName("windows-1252")));

        tables.desk(event)
                .get(table)
                .then()
                .statusCode(200)
                .body(containsString("<bdi>Prüfwerk</bdi>"), containsString("egal"));
        var form = tables.guessed(event, table);
        assertThat(form)
                .containsEntry("column-0", "firstName")
                .containsEntry("column-1", "lastName")
                .containsEntry("column-2", "email")
                .containsEntry("column-7", "answer.vegan")
                .containsEntry("column-8", "");
        tables.check(event, table, form);
        tables.desk(event).get(table).then().body(containsString("1 person would be registered"));
        tables.start(event, table);

        tables.desk(event).get(table).then().body(containsString("1 of 1 rows done"));
        tables.desk(event)
                .get("/organiser/events/" + event
                        + "/registrations?columns=firstName&columns=country&columns=sessions&columns=answer.vegan")
                .then()
                .body(
                        containsString("Zoë"),
                        containsString("Austria"),
                        containsString("Session p1"),
                        containsString("Yes"));
        assertThat(letterbox.all("confirmation", person + "@a.example")).hasSize(1);
        tables.desk(event)
                .get("/organiser/events/" + event + "/history")
                .then()
                .body(containsString("had a table of registrations taken in"));
    }

    @Test
    void whatIsWrongIsSaidByRowAndColumnBeforeAnythingIsDone() {
        var event = given.anEvent().withSession("p1", 5).openNow();
        people.register(event, person);
        var table = tables.table(event, """
                First name,Last name,E-mail,Organisation,Type of organisation,Country,Sessions
                A,A,nowhere,Org,Company,ES,
                B,B,b%1$s@a.example,Org,Company,Nowhereland,p1
                C,C,c%1$s@a.example,,Company,ES,p9
                D,D,b%1$s@A.example,Org,Company,ES,
                E,E,%1$s@industry.example,Org,Company,ES,
                F,F,f%1$s@a.example,Org,Company,ES,p1
                """.formatted(person).getBytes(StandardCharsets.UTF_8));

        tables.check(event, table, tables.guessed(event, table));

        tables.desk(event)
                .get(table)
                .then()
                .body(
                        containsString("1 person would be registered"),
                        containsString("1 person is registered already"),
                        containsString("Something is wrong in 4 rows"),
                        containsMarkup("1 mail is written: <q>You are registered</q> or, where no place is left,"
                                + " <q>You are on the waiting list</q>."));
        var errors = tables.desk(event).get(table + "/errors.csv").asString();
        assertThat(errors.lines().skip(1))
                .containsExactly(
                        "2,E-mail,nowhere,Enter an e-mail address like name@example.org",
                        "3,Country,Nowhereland,Choose a country",
                        "4,Organisation,,Enter your organisation",
                        "4,Sessions,p9,\"There is no such session, it is over or cancelled, or several are called so: p9\"",
                        "5,E-mail,b" + person + "@A.example,The same address stands in row 3");
        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(1);
    }

    @Test
    void howManyMailsAreWrittenFollowsWhatIsWanted() {
        var event = given.anEvent().openNow();
        var table = tables.onePerson(event, person);
        var form = tables.guessed(event, table);
        form.remove("waits");
        tables.check(event, table, form);
        tables.desk(event)
                .get(table)
                .then()
                .body(containsMarkup("<li>1 mail is written: <q>You are registered</q>.</li>"));

        form.remove("tell");
        tables.check(event, table, form);
        tables.desk(event)
                .get(table)
                .then()
                .body(containsString("No mail is written."), not(containsString("mail is written:")));
    }

    @Test
    void anEventThatTakesNobodyAnyMoreSaysSoBefore() {
        var builder = given.anEvent();
        var event = builder.openNow();
        builder.being(EventStatus.CANCELLED).openNow();
        var table = tables.onePerson(event, person);

        tables.check(event, table, tables.guessed(event, table));

        tables.desk(event)
                .get(table)
                .then()
                .body(
                        containsString("Nobody would be registered"),
                        containsString("The event takes nobody any more"),
                        not(containsString("mail is written")),
                        not(containsString(table + "/start")));
    }

    @Test
    void whoeverSaysTooLittleIsAskedForIt() {
        var event = given.anEvent().openNow();
        var table = tables.table(event, "Mail,Person\na@b.example,Ada\n".getBytes(StandardCharsets.UTF_8));

        tables.send(event, table, Map.of("column-0", "name", "column-1", "name"))
                .then()
                .statusCode(422)
                .body(
                        containsString("Choose the column in which this stands: E-mail"),
                        containsString("Only one column can mean this"),
                        containsString("Tell them what becomes of their data"));
        tables.desk(event).get(table + "/errors.csv").then().statusCode(404);
        tables.desk(event)
                .contentType("application/x-www-form-urlencoded")
                .post(table + "/start")
                .then()
                .statusCode(409);
    }

    @Test
    void whatIsNoTableIsRefused() {
        var event = given.anEvent().openNow();
        for (var content : new byte[][] {{1, 0}, "a,b".getBytes(StandardCharsets.US_ASCII)}) {
            tables.desk(event)
                    .multiPart("file", "people.csv", content)
                    .post(tables.path(event))
                    .then()
                    .statusCode(422);
        }
        tables.desk(event)
                .multiPart("file", "", new byte[0])
                .post(tables.path(event))
                .then()
                .statusCode(422)
                .body(containsString("Choose a file"));
    }
}
