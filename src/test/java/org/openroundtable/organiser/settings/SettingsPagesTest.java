package org.openroundtable.organiser.settings;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.installation.Installation;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.guest.Guests;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.staff.Organisers.requests;

/** What administrators set for the whole installation, and where it shows. */
@QuarkusTest
class SettingsPagesTest {

    private static final String SETTINGS = "/organiser/settings";
    private static final String IMPRINT = SETTINGS + "/pages/imprint";

    @Inject
    Settings settings;

    @Inject
    Organisers organisers;

    @Inject
    Installation installation;

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Letterbox letterbox;

    @Inject
    Guests guests;

    @AfterEach
    void forget() {
        settings.forget();
    }

    @Test
    void theSiteIsCalledAsItsAdministratorsSayInEachLanguage() {
        settings.send(SETTINGS, Map.of("name-en", "Border Roundtables", "name-fr", "Tables rondes"))
                .then()
                .statusCode(303);
        Settings.page("/events", "en").then().body(containsString("– Border Roundtables</title>"));
        Settings.page("/events", "fr").then().body(containsString("– Tables rondes</title>"));
        Settings.page("/events", "de").then().body(containsString("<bdi lang=\"en\">Border Roundtables</bdi>"));
        Settings.page("/organiser/sign-in", "en").then().body(containsString("– Border Roundtables</title>"));
    }

    @Test
    void whatNobodyHasWrittenIsNoPageAndWhatIsWrittenStandsAtTheFootOfEach() {
        Settings.page("/imprint", "en").then().statusCode(404).body(not(containsString("href=\"/imprint\"")));

        settings.send(IMPRINT, Map.of("pages-imprint-en", "## Publisher\n\nAgency *for* Borders"))
                .then()
                .statusCode(303);
        Settings.page("/imprint", "en")
                .then()
                .statusCode(200)
                .body(containsString("Agency <em>for</em> Borders"), containsString("<h1>Imprint</h1>"));
        Settings.page("/events", "en")
                .then()
                .body(containsString("href=\"/imprint\""), not(containsString("href=\"/privacy\"")));
        Settings.page("/imprint", "fr").then().body(containsString("lang=\"en\""), containsString("Mentions légales"));
        organisers
                .asAdministrator()
                .get("/organiser")
                .then()
                .body(containsString("href=\"/imprint\""))
                .body(containsString(SETTINGS + "/pages/privacy"), not(containsString(SETTINGS + "/pages/imprint")));
        organisers.asNobody().get("/organiser").then().body(not(containsString(SETTINGS)));
    }

    @Test
    void mailsOfEventsSayWhoRunsTheSite() {
        settings.send(IMPRINT, Map.of("pages-imprint-en", "Agency for Borders"))
                .then()
                .statusCode(303);
        var event = given.anEvent().openNow();
        var guest = UUID.randomUUID() + "@guest.example";
        guests.invite(event, guest);
        var invited = letterbox.only("invited", guest);
        assertThat(invited.text()).contains("Imprint: ").contains("/imprint");
        assertThat(invited.html()).contains("/imprint\">Imprint</a>");

        var registered = people.register(event, "imprint" + UUID.randomUUID());
        assertThat(letterbox
                        .only(
                                "confirmation",
                                registered.registration().registrant().email())
                        .text())
                .contains("Imprint: ")
                .contains("/imprint");
    }

    @Test
    void mailsToColleaguesSaySoToo() {
        settings.send(IMPRINT, Map.of("pages-imprint-en", "Agency for Borders"))
                .then()
                .statusCode(303);
        var address = organisers.anAccount().email().value();
        requests().formParam("email", address).post("/organiser/sign-in/forgotten");
        await().until(() -> !letterbox.all("password", address).isEmpty());
        var mail = letterbox.only("password", address);
        assertThat(mail.text()).contains("Imprint: ").contains("/imprint");
        assertThat(mail.html()).contains("/imprint\">Imprint</a>");
    }

    @Test
    void whatIsWrittenStandsInTheMapOfTheSite() {
        settings.send(SETTINGS + "/pages/privacy", Map.of("pages-privacy-en", "We log nothing"))
                .then()
                .statusCode(303);
        Settings.page("/sitemap.xml", "en")
                .then()
                .body(containsString("/privacy</loc>"), not(containsString("/imprint</loc>")));
    }

    @Test
    void aLongPageIsTakenInEachLanguage() {
        var text = "A long page. ".repeat(1_500).strip();
        settings.send(
                        SETTINGS + "/pages/privacy",
                        Map.of("pages-privacy-en", text, "pages-privacy-fr", text, "pages-privacy-de", text + "äöü"))
                .then()
                .statusCode(303);
        Settings.page("/privacy", "de").then().body(containsString(text + "äöü"));
    }

    @Test
    void aTextCanBeSeenBeforeItIsSaved() {
        settings.send(
                        SETTINGS + "/pages/privacy",
                        Map.of("pages-privacy-en", "We log *nothing*", "preview", "pages-privacy-en"))
                .then()
                .statusCode(200)
                .body(containsString("We log <em>nothing</em>"));
        Settings.page("/privacy", "en").then().statusCode(404);
    }

    @Test
    void whatIsWrongComesBackWithAllThatWasTyped() {
        settings.send(SETTINGS, Map.of("name-en", "x".repeat(81), "sender-replyTo", "nobody"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#name-en\""), containsString("href=\"#sender-replyTo\""))
                .body(containsString("value=\"nobody\""));
        assertThat(installation.settings().replyTo()).isNull();
    }

    @Test
    void whoSavesOnTopOfSomebodyElseIsToldAndWhatTouchesNothingOfItIsSaved() {
        var opened = settings.version();
        settings.send(SETTINGS, opened, Map.of("name-en", "First")).then().statusCode(303);
        settings.send(SETTINGS, opened, Map.of("sender-name", "The team"))
                .then()
                .statusCode(303);

        var second = settings.send(SETTINGS, opened, Map.of("name-en", "Second"));
        second.then()
                .statusCode(409)
                .body(containsString("value=\"Second\""))
                .body(containsString("<ins>First</ins>"), containsString("Grace Organiser"));
        assertThat(installation.settings().nameIn(Locale.ENGLISH)).isEqualTo("First");
        settings.send(SETTINGS, settings.version(), Map.of("name-en", "Second"))
                .then()
                .statusCode(303);
        assertThat(installation.settings().senderName()).isEqualTo("The team");
    }

    @Test
    void theHistoryKeepsWhatWasBeforeAndAfter() {
        settings.send(SETTINGS, Map.of("sender-name", "Events before")).then().statusCode(303);
        settings.send(SETTINGS, Map.of("sender-name", "Events after")).then().statusCode(303);
        organisers
                .asAdministrator()
                .get("/organiser/history?about=INSTALLATION")
                .then()
                .body(allOf(
                        containsString("changed the settings"),
                        containsString("Events before"),
                        containsString("Events after")));
    }

    @Test
    void mailsThatAreOfNoEventComeInTheNameOfTheSite() {
        settings.send(SETTINGS, Map.of("name-en", "Border Roundtables", "sender-replyTo", "team@agency.example"))
                .then()
                .statusCode(303);
        var colleague = "colleague-" + UUID.randomUUID() + "@staff.example";
        invite(colleague);
        var mail = letterbox.only("invitation", colleague);
        assertThat(mail.senderName()).isEqualTo("Border Roundtables");
        assertThat(mail.replyTo()).isEqualTo("team@agency.example");
        assertThat(mail.text()).contains("Sent by Border Roundtables to");
    }

    private void invite(String colleague) {
        organisers
                .asAdministrator()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams("email", colleague, "role", "ADMINISTRATOR", "where", "")
                .post("/organiser/accounts")
                .then()
                .statusCode(303);
    }
}
