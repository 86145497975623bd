package org.openroundtable.organiser.creation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;

@QuarkusTest
class DocumentPagesTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Drafts drafts;

    @Test
    void allThatIsWrongWithADocumentIsSaidAtOnceInTheReadersLanguageWithWhereItIs() {
        var document = """
                {"title": "T", "mode": "nowhere", "timeZone": "Europe/Nowhere", "colour": 1,
                 "speakers": [{"id": "ada", "name": "Ada", "country": "XX"}],
                 "sessions": [{"code": "s1", "title": {"en": "S", "fr": ""}, "start": "tomorrow",
                   "speakers": [{"speaker": "ben", "role": "speaker"}]}]}""";

        send(document, "en")
                .then()
                .statusCode(422)
                .body(
                        containsString("<title>Error: Event from a file"),
                        containsString("7 things in it are wrong"),
                        containsString("This must be one of: online, onsite, hybrid."),
                        containsString("<bdi>Speakers: ada: Country</bdi>"),
                        containsString("<code>/sessions/0/title/fr</code>"),
                        containsString("<bdi>Sessions: s1: Title (French)</bdi>"),
                        containsString("<bdi>Sessions: s1: Speakers: 1: Speaker</bdi>"));
        send(document, "fr")
                .then()
                .statusCode(422)
                .body(
                        containsString("7 choses ne vont pas"),
                        containsString("Ceci doit être l’un de : online, onsite, hybrid."),
                        containsString("Ce fuseau horaire n’existe pas"),
                        containsString("Il n’y a pas de propriété de ce nom ici."),
                        containsString("Écrivez les deux lettres d’un pays"),
                        containsString("Il n’y a rien de visible ici."),
                        containsString("avec leur écart par rapport à UTC"),
                        containsString("Aucun intervenant de ce document"));
    }

    @Test
    void aNameThatIsTakenAndOneThatNoEventCanHaveAreToldApart() {
        var slug = given.anEvent().openNow();

        send("{\"title\": \"T\", \"slug\": \"%s\"}".formatted(slug), "en")
                .then()
                .statusCode(422)
                .body(containsString("There is an event with the address " + slug + " already"));
        send("{\"title\": \"T\", \"slug\": \"new\"}", "en")
                .then()
                .statusCode(422)
                .body(containsString("No event can have the address new"), not(containsString("There is an event")));
    }

    @Test
    void aProgrammeThatCannotBeReadSaysWhere() {
        send("{\"title\": \"T\",\n \"mode\"", "de").then().statusCode(422).body(containsString("Ab Zeile 2"));
        send("""
                <schedule><day date="2026-05-04"><room name="Hall">
                <event id="7"><start>noon</start><duration>1:30</duration><title>Talk</title></event>
                <event id="8"><start>09:30</start><duration>?</duration><title>Panel</title></event>
                </room></day></schedule>""", "de")
                .then()
                .statusCode(422)
                .body(
                        containsString("<bdi>Talk</bdi>"),
                        containsString("Wann sie beginnt, ist aus „2026-05-04 noon“ nicht zu erkennen."),
                        containsString("<bdi>Panel</bdi>"),
                        containsString("Wie lange sie dauert, ist aus „?“ nicht zu erkennen"));
    }

    @Test
    void aCalendarThatSaysNoNameIsAskedForOneAndTellsDaysAndZone() {
        var calendar = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Example//EN
                BEGIN:VEVENT
                UID:one@calendar.example
                DTSTAMP:20260101T000000Z
                DTSTART;TZID=Europe/Lisbon:20270504T090000
                DURATION:PT45M
                SUMMARY:Opening
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n");
        send(calendar, "en")
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#pastedName\""),
                        containsString("Enter the name of the event"),
                        containsString("UID:one@calendar.example"));
        organisers
                .asAdministrator()
                .multiPart("file", "some.ics", calendar.getBytes(StandardCharsets.UTF_8))
                .post("/organiser/events/new/document")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#name\""));

        var name = given.uniqueSlug();
        organisers
                .asAdministrator()
                .multiPart("file", "some.ics", calendar.getBytes(StandardCharsets.UTF_8))
                .multiPart("name", name)
                .post("/organiser/events/new/document")
                .then()
                .statusCode(303);

        var draft = drafts.withSlug(name).map(Draft::document).orElseThrow();
        assertThat(draft.timeZone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(draft.firstDay()).isEqualTo(LocalDate.of(2027, 5, 4));
        assertThat(draft.json().at("/registration/closesAt").asText()).isEqualTo("2027-05-04T23:59:00+01:00");
        assertThat(draft.json().at("/organiser/email").asText()).contains("@");
    }

    @Test
    void anEventBeginsFromADocumentThatSaysNothingWrong() {
        var name = given.uniqueSlug();

        organisers
                .asAdministrator()
                .formParam("document", "{\"title\": \"%s\"}".formatted(name))
                .post("/organiser/events/new/document")
                .then()
                .statusCode(303);
        assertThat(drafts.withSlug(name)).isPresent();

        for (var wrong : new String[] {"{", "[]", "{\"slug\": \"%s\"}".formatted(name), "{\"mode\": \"nowhere\"}"}) {
            organisers
                    .asAdministrator()
                    .formParam("document", wrong)
                    .post("/organiser/events/new/document")
                    .then()
                    .statusCode(422)
                    .body(containsString("error-summary"));
        }
    }

    private Response send(String document, String language) {
        return organisers
                .asAdministrator()
                .header("Accept-Language", language)
                .formParam("document", document)
                .post("/organiser/events/new/document");
    }
}
