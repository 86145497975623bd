package org.openroundtable.organiser.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.question.Question;
import org.openroundtable.question.Questions;
import org.openroundtable.release.creation.CreationOutcome.Begun;
import org.openroundtable.release.creation.NewDrafts;
import org.openroundtable.release.creation.NewEvent;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.warning.Severity;
import org.openroundtable.release.warning.WarningRule;
import org.openroundtable.release.warning.WarningRules;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Questionnaire;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;

/** What new events begin with, and what they warn of unless they say something else. */
@QuarkusTest
class BeginningPagesTest {

    private static final String SETTINGS = "/organiser/settings";

    @Inject
    Settings settings;

    @Inject
    Organisers organisers;

    @Inject
    Given given;

    @Inject
    Drafts drafts;

    @Inject
    NewDrafts newDrafts;

    @Inject
    WarningRules rules;

    @Inject
    Clock clock;

    @AfterEach
    void forget() {
        settings.forget();
    }

    @Test
    void eventsWarnAsTheSettingsSayUnlessTheySaySomethingElse() {
        var slug = given.anEvent().openNow();
        settings.send(SETTINGS + "/warnings", Map.of("rules-noModerator", "block"))
                .then()
                .statusCode(303);
        var publication = "/organiser/events/" + slug + "/publication";
        organisers
                .as(Role.ORGANISER, slug)
                .cookie("language", "en")
                .get(publication)
                .then()
                .body(containsString("<option value=\"block\" selected"));
        organisers
                .as(Role.ORGANISER, slug)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams("version", drafts.withSlug(slug).orElseThrow().version(), "noModerator", "off")
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
        settings.send(path, Map.of("newEvents-privacy-contact", "nobody"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#newEvents-privacy-contact\""));
        settings.send(
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
        var privacy =
                drafts.withSlug(begun.slug()).orElseThrow().document().read().privacy();
        assertThat(privacy.controller().text()).isEqualTo("Agence des frontières");
        assertThat(privacy.contact()).isEqualTo("dpo@agency.example");
    }

    @Test
    void aNewEventAsksWhatAnotherOneAsks() {
        var source = given.anEvent().asking(Questionnaire.ofEveryKind()).openNow();
        var expected = drafts.withSlug(source).orElseThrow().document().read().questions();
        var path = SETTINGS + "/new-events";
        settings.send(path + "/questions", Map.of("event", source)).then().statusCode(303);
        organisers
                .asAdministrator()
                .cookie("language", "en")
                .get(path)
                .then()
                .body(containsString("A new event asks:"));
        assertThat(questionsOfANewEvent("fr").all())
                .extracting(Question::code, question -> question.label().text(), question -> question.kind()
                        .getClass())
                .containsExactlyElementsOf(expected.all().stream()
                        .map(question -> tuple(
                                question.code(),
                                question.label().in(Locale.FRENCH).text(),
                                question.kind().getClass()))
                        .toList());
        assertThat(questionsOfANewEvent("lt").all()).hasSameSizeAs(expected.all());

        settings.send(path + "/questions", Map.of("event", "")).then().statusCode(303);
        assertThat(questionsOfANewEvent("en")).isNull();
    }

    private Questions questionsOfANewEvent(String language) {
        var day = LocalDate.of(2030, 5, 6);
        var event =
                new NewEvent("Workshop " + UUID.randomUUID(), language, day, day, ZoneId.of("Europe/Vilnius"), null);
        var begun = (Begun) newDrafts.fromNothing(null, event, Actor.SYSTEM, clock.instant());
        return drafts.withSlug(begun.slug()).orElseThrow().document().read().questions();
    }
}
