package org.openroundtable.organiser.release;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.warning.Severity;
import org.openroundtable.release.warning.WarningRule;
import org.openroundtable.release.warning.WarningRules;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** What others have saved since a page was opened is told to whoever presses its button. */
@QuarkusTest
class ChangedMeanwhileTest {

    @Inject
    WarningRules rules;

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    @Test
    void whoeverTakesAReleaseAsTheDraftIsToldWhatOthersHaveEditedMeanwhile() {
        var event = given.anEvent();
        var slug = event.openNow();
        event.titled("The second title").asItIs();
        var seen = draft(slug).version();
        edit(slug, draft -> draft.json().put("title", "Somebody else's title"));

        takeAsDraft(slug, seen)
                .then()
                .statusCode(409)
                .body(
                        containsString("Somebody else&#39;s title"),
                        containsString("name=\"version\" value=\"" + draft(slug).version() + "\""));
        assertThat(draft(slug).document().title().text()).isEqualTo("Somebody else's title");
        takeAsDraft(slug, draft(slug).version()).then().statusCode(303);
        assertThat(draft(slug).document().title().text()).isEqualTo("A roundtable");
    }

    @Test
    void rulesThatOthersHaveChosenMeanwhileStayUntilTheyWereSeen() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        edit(slug, draft -> draft.json().put("venue", "Here"));
        var seen = draft(slug).version();
        rules(slug, seen, "off", "warn").then().statusCode(303);
        rules(slug, seen, "warn", "block").then().statusCode(303);

        rules(slug, seen, "block", "warn")
                .then()
                .statusCode(409)
                .body(
                        containsString("somebody else has changed what to warn of"),
                        containsString("Now: Do not look"),
                        containsString("<details class=\"rules\" open"));
        assertThat(rules.of(draft(slug).document(), WarningRule.NO_MODERATOR)).isEqualTo(Severity.OFF);
        rules(slug, draft(slug).version(), "block", "block").then().statusCode(303);
        assertThat(rules.of(draft(slug).document(), WarningRule.NO_MODERATOR)).isEqualTo(Severity.BLOCK);
    }

    @Test
    void whatIsDoneAtOnceIsNotSaidToHaveHappenedElsewhere() {
        var slug = given.anEvent().openNow();
        edit(slug, draft -> draft.json().put("venue", "Only in the draft"));

        organisers
                .as(Role.ORGANISER, slug)
                .formParam("action", "close")
                .formParam("confirmed", "true")
                .post("/organiser/events/" + slug + "/actions")
                .then()
                .statusCode(303);

        for (var page : List.of("", "/publication")) {
            organisers
                    .as(Role.ORGANISER, slug)
                    .get("/organiser/events/" + slug + page)
                    .then()
                    .body(not(containsString("was changed elsewhere")));
        }
    }

    private Response takeAsDraft(String slug, long version) {
        return organisers
                .as(Role.EDITOR, slug)
                .formParam("version", version)
                .post("/organiser/events/" + slug + "/releases/1/draft");
    }

    private Response rules(String slug, long version, String noModerator, String roomTwice) {
        return organisers
                .as(Role.ORGANISER, slug)
                .formParam("version", version)
                .formParam("noModerator", noModerator)
                .formParam("roomTwice", roomTwice)
                .post("/organiser/events/" + slug + "/publication/rules");
    }

    private Draft draft(String slug) {
        return drafts.withSlug(slug).orElseThrow();
    }

    private void edit(String slug, Consumer<DraftDocument> change) {
        drafts.change(slug, draft(slug).version(), change, Actor.SYSTEM, clock.instant());
    }
}
