package org.openroundtable.organiser.creation;

import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
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
class NewEventPagesTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Drafts drafts;

    @Test
    void anEventBeginsWithANameAndItsDaysAndBelongsToWhoeverHasBegunIt() {
        var name = given.uniqueSlug();
        var organiser = organisers.with(
                Role.ORGANISER, new Scope.OfEvent(given.anEvent().openNow()));

        var address = organisers
                .signedIn(organiser)
                .formParam("name", name)
                .formParam("firstDay", "2027-05-04")
                .formParam("zone", "Europe/Tallinn")
                .post("/organiser/events/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(address).endsWith("/organiser/events/" + name + "?done=saved");
        organisers
                .signedIn(organiser)
                .get("/organiser/events/" + name)
                .then()
                .statusCode(200)
                .body(
                        containsString("4 May 2027"),
                        containsString("One thing is missing"),
                        containsString("<a href=\"/organiser/events/" + name + "/sessions\">Sessions</a>"));
        organisers.signedIn(organiser).get("/organiser").then().body(containsString("/organiser/events/" + name));
        organisers
                .as(Role.ORGANISER, given.anEvent().openNow())
                .get("/organiser")
                .then()
                .body(not(containsString("/organiser/events/" + name)));
        assertThat(drafts.withSlug(name)
                        .map(Draft::document)
                        .orElseThrow()
                        .read()
                        .organiser()
                        .email())
                .isEqualTo(organiser.email().value());
    }

    @Test
    void whatIsWrongIsSaidWithAllThatWasTyped() {
        organisers
                .asAdministrator()
                .formParam("name", "")
                .formParam("firstDay", "2027-05-04")
                .formParam("lastDay", "2027-05-03")
                .formParam("zone", "Nowhere")
                .post("/organiser/events/new")
                .then()
                .statusCode(422)
                .body(
                        containsString("Enter the name of the event"),
                        containsString("not before the first"),
                        containsString("Choose a time zone"),
                        containsString("value=\"2027-05-03\""),
                        containsString("value=\"Nowhere\""));
    }

    @Test
    void theNextEditionBeginsFromAnEventThatOneEdits() {
        var source =
                given.anEvent().titled(given.uniqueSlug()).withSession("s1", 10).openNow();
        var name = given.uniqueSlug();

        organisers
                .as(Role.ORGANISER, source)
                .formParam("source", source)
                .formParam("name", name)
                .formParam("firstDay", "2027-05-04")
                .post("/organiser/events/new/copy")
                .then()
                .statusCode(303);
        assertThat(drafts.withSlug(name).map(Draft::document).orElseThrow().firstDay())
                .isEqualTo(LocalDate.of(2027, 5, 4));

        organisers
                .as(Role.ORGANISER, given.anEvent().openNow())
                .formParam("source", source)
                .formParam("firstDay", "2027-05-04")
                .post("/organiser/events/new/copy")
                .then()
                .statusCode(422)
                .body(containsString("Choose the event to begin with"));
    }

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
                        containsString("Ceci doit être l’un de : online, onsite, hybrid."),
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

    private Response send(String document, String language) {
        return organisers
                .asAdministrator()
                .header("Accept-Language", language)
                .formParam("document", document)
                .post("/organiser/events/new/document");
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
}
