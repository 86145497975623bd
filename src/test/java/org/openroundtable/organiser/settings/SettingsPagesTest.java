package org.openroundtable.organiser.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.installation.Installation;
import org.openroundtable.account.role.Role;
import org.openroundtable.file.Samples;
import org.openroundtable.question.Questions;
import org.openroundtable.release.creation.CreationOutcome.Begun;
import org.openroundtable.release.creation.NewDrafts;
import org.openroundtable.release.creation.NewEvent;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.warning.Severity;
import org.openroundtable.release.warning.WarningRule;
import org.openroundtable.release.warning.WarningRules;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.Questionnaire;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
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
    Organisers organisers;

    @Inject
    Installation installation;

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Drafts drafts;

    @Inject
    NewDrafts newDrafts;

    @Inject
    WarningRules rules;

    @Inject
    Letterbox letterbox;

    @Inject
    Clock clock;

    @AfterEach
    void forget() {
        installation.change(version(), ObjectNode::removeAll, Actor.SYSTEM, clock.instant());
    }

    @Test
    void theSiteIsCalledAsItsAdministratorsSayInEachLanguage() {
        send(SETTINGS, Map.of("name-en", "Border Roundtables", "name-fr", "Tables rondes"))
                .then()
                .statusCode(303);
        page("/events", "en").then().body(containsString("– Border Roundtables</title>"));
        page("/events", "fr").then().body(containsString("– Tables rondes</title>"));
        page("/events", "de").then().body(containsString("<bdi lang=\"en\">Border Roundtables</bdi>"));
        page("/organiser/sign-in", "en").then().body(containsString("– Border Roundtables</title>"));
    }

    @Test
    void whatNobodyHasWrittenIsNoPageAndWhatIsWrittenStandsAtTheFootOfEach() {
        page("/imprint", "en").then().statusCode(404).body(not(containsString("href=\"/imprint\"")));

        send(IMPRINT, Map.of("pages-imprint-en", "## Publisher\n\nAgency *for* Borders"))
                .then()
                .statusCode(303);
        page("/imprint", "en")
                .then()
                .statusCode(200)
                .body(containsString("Agency <em>for</em> Borders"), containsString("<h1>Imprint</h1>"));
        page("/events", "en")
                .then()
                .body(containsString("href=\"/imprint\""), not(containsString("href=\"/privacy\"")));
        page("/imprint", "fr").then().body(containsString("lang=\"en\""), containsString("Mentions légales"));
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
        send(IMPRINT, Map.of("pages-imprint-en", "Agency for Borders")).then().statusCode(303);
        var registered = people.register(given.anEvent().openNow(), "imprint" + UUID.randomUUID());
        assertThat(letterbox
                        .only(
                                "confirmation",
                                registered.registration().registrant().email())
                        .text())
                .contains("Imprint: ")
                .contains("/imprint");
    }

    @Test
    void aLongPageIsTakenInEachLanguage() {
        var text = "A long page. ".repeat(1_500).strip();
        send(
                        SETTINGS + "/pages/privacy",
                        Map.of("pages-privacy-en", text, "pages-privacy-fr", text, "pages-privacy-de", text + "äöü"))
                .then()
                .statusCode(303);
        page("/privacy", "de").then().body(containsString(text + "äöü"));
    }

    @Test
    void aLogoStandsOnEveryPageUntilItIsRemoved() {
        upload(Samples.picture("png", 900, 300), "logo.png").then().statusCode(303);
        var logo = installation.settings().logo();
        page("/events", "en").then().body(containsString("<img src=\"" + logo.path() + "\" alt=\"\""));
        requests().get(logo.path()).then().statusCode(200).header("Cache-Control", containsString("immutable"));

        upload(Samples.picture("png", 300, 300), "other.png").then().statusCode(303);
        requests().get(logo.path()).then().statusCode(404);
        upload(Samples.pdf(), "logo.png")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#file\""), containsString(installation.settings().logo().path()));

        var path = installation.settings().logo().path();
        organisers
                .asAdministrator()
                .contentType("application/x-www-form-urlencoded")
                .post(SETTINGS + "/logo/removal")
                .then()
                .statusCode(303);
        assertThat(installation.settings().logo()).isNull();
        requests().get(path).then().statusCode(404);
    }

    private Response upload(byte[] content, String name) {
        return organisers.asAdministrator().multiPart("file", name, content).post(SETTINGS + "/logo");
    }

    @Test
    void aTextCanBeSeenBeforeItIsSaved() {
        send(SETTINGS + "/pages/privacy", Map.of("pages-privacy-en", "We log *nothing*", "preview", "pages-privacy-en"))
                .then()
                .statusCode(200)
                .body(containsString("We log <em>nothing</em>"));
        page("/privacy", "en").then().statusCode(404);
    }

    @Test
    void visitorsChooseAmongTheLanguagesThatAreOffered() {
        send(SETTINGS, Map.of("language", "fr", "languages", List.of("fr", "en")))
                .then()
                .statusCode(303);
        page("/events", "de").then().body(containsString("<html lang=\"fr\">"), not(containsString("hreflang=\"de\"")));
        page("/events?lang=de", "en").then().body(containsString("<html lang=\"en\">"));
        requests().get("/language/de").then().statusCode(404);
        organisers
                .asAdministrator()
                .cookie("language", "en")
                .get(SETTINGS)
                .then()
                .body(containsString("id=\"name-fr\""), not(containsString("id=\"name-de\"")));
    }

    @Test
    void eventsWarnAsTheSettingsSayUnlessTheySaySomethingElse() {
        var slug = given.anEvent().openNow();
        send(SETTINGS + "/warnings", Map.of("rules-noModerator", "block"))
                .then()
                .statusCode(303);
        var publication = "/organiser/events/" + slug + "/publication";
        organisers
                .as(Role.ORGANISER, slug)
                .cookie("language", "en")
                .get(publication)
                .then()
                .body(containsString("As the settings of the site say: Do not publish"));
        organisers
                .as(Role.ORGANISER, slug)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams("noModerator", "off", "roomTwice", "")
                .post(publication + "/rules")
                .then()
                .statusCode(303);
        var draft = drafts.withSlug(slug).orElseThrow().document();
        assertThat(rules.of(draft, WarningRule.NO_MODERATOR)).isEqualTo(Severity.OFF);
        assertThat(rules.usual(WarningRule.NO_MODERATOR)).isEqualTo(Severity.BLOCK);
        assertThat(rules.of(draft, WarningRule.ROOM_TWICE)).isEqualTo(Severity.WARN);
    }

    @Test
    void aNewEventBeginsWithTheNoticeOfTheInstallation() {
        var path = SETTINGS + "/new-events";
        send(path, Map.of("newEvents-privacy-contact", "nobody"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#newEvents-privacy-contact\""));
        send(
                        path,
                        Map.of(
                                "newEvents-privacy-controller-en", "Agency for Borders",
                                "newEvents-privacy-controller-fr", "Agence des frontières",
                                "newEvents-privacy-law", "gdpr",
                                "newEvents-privacy-contact", "dpo@agency.example"))
                .then()
                .statusCode(303);
        var event = new NewEvent(
                "Atelier " + UUID.randomUUID(),
                "fr",
                LocalDate.of(2030, 5, 6),
                LocalDate.of(2030, 5, 6),
                ZoneId.of("Europe/Paris"),
                null);
        var begun = (Begun) newDrafts.fromNothing(null, event, Actor.SYSTEM, clock.instant());
        var privacy = drafts.withSlug(begun.slug()).orElseThrow().document().read().privacy();
        assertThat(privacy.controller().text()).isEqualTo("Agence des frontières");
        assertThat(privacy.contact()).isEqualTo("dpo@agency.example");
    }

    @Test
    void aNewEventAsksWhatAnotherOneAsks() {
        var source = given.anEvent().asking(Questionnaire.ofEveryKind()).openNow();
        var expected = drafts.withSlug(source).orElseThrow().document().read().questions();
        var path = SETTINGS + "/new-events";
        send(path + "/questions", Map.of("event", source)).then().statusCode(303);
        organisers.asAdministrator().cookie("language", "en").get(path).then().body(containsString("A new event asks:"));
        assertThat(questionsOfANewEvent("en")).isEqualTo(expected);
        assertThat(questionsOfANewEvent("lt").all()).hasSameSizeAs(expected.all());

        send(path + "/questions", Map.of("event", "")).then().statusCode(303);
        assertThat(questionsOfANewEvent("en")).isNull();
    }

    private Questions questionsOfANewEvent(String language) {
        var day = LocalDate.of(2030, 5, 6);
        var event =
                new NewEvent("Workshop " + UUID.randomUUID(), language, day, day, ZoneId.of("Europe/Vilnius"), null);
        var begun = (Begun) newDrafts.fromNothing(null, event, Actor.SYSTEM, clock.instant());
        return drafts.withSlug(begun.slug()).orElseThrow().document().read().questions();
    }

    @Test
    void whatIsWrongComesBackWithAllThatWasTyped() {
        send(SETTINGS, Map.of("name-en", "x".repeat(81), "sender-replyTo", "nobody"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#name-en\""), containsString("href=\"#sender-replyTo\""))
                .body(containsString("value=\"nobody\""));
        assertThat(installation.settings().replyTo()).isNull();
    }

    @Test
    void whoSavesOnTopOfSomebodyElseIsToldAndWhatTouchesNothingOfItIsSaved() {
        var opened = version();
        send(SETTINGS, opened, Map.of("name-en", "First")).then().statusCode(303);
        send(SETTINGS, opened, Map.of("sender-name", "The team")).then().statusCode(303);

        var second = send(SETTINGS, opened, Map.of("name-en", "Second"));
        second.then()
                .statusCode(409)
                .body(containsString("value=\"Second\""))
                .body(containsString("<ins>First</ins>"), containsString("Grace Organiser"));
        assertThat(installation.settings().nameIn(Locale.ENGLISH)).isEqualTo("First");
        send(SETTINGS, version(), Map.of("name-en", "Second")).then().statusCode(303);
        assertThat(installation.settings().senderName()).isEqualTo("The team");
    }

    @Test
    void theHistoryKeepsWhatWasBeforeAndAfter() {
        send(SETTINGS, Map.of("sender-name", "Events before")).then().statusCode(303);
        send(SETTINGS, Map.of("sender-name", "Events after")).then().statusCode(303);
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
        send(SETTINGS, Map.of("name-en", "Border Roundtables", "sender-replyTo", "team@agency.example"))
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

    private Response send(String path, Map<String, ?> fields) {
        return send(path, version(), fields);
    }

    private Response send(String path, long version, Map<String, ?> fields) {
        return organisers
                .asAdministrator()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("version", version)
                .formParams(fields)
                .post(path);
    }

    private long version() {
        return installation.stored().version();
    }

    /** As nobody has asked for it before, so as it is now. */
    private static Response page(String path, String language) {
        return requests()
                .cookie("language", language)
                .queryParam("fresh", UUID.randomUUID().toString())
                .get(path);
    }
}
