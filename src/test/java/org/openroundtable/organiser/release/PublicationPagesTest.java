package org.openroundtable.organiser.release;

import java.time.Clock;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.document.DocumentExport;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;

@QuarkusTest
class PublicationPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    Drafts drafts;

    @Inject
    DocumentExport export;

    @Inject
    Letterbox letterbox;

    @Inject
    Clock clock;

    @Test
    void whatWouldChangeAndWhomItAffectsIsSaidBeforeItIsPublished() {
        var slug = given.anEvent().withSession("s1", 10).withSession("s2", 10).openNow();
        people.register(slug, slug + "-ada", "s1", "s2");
        people.register(slug, slug + "-ben", "s2");
        edit(slug, draft -> {
            draft.json().put("title", "A better title");
            var one = draft.get(DraftPart.SESSIONS, "s1");
            var other = draft.get(DraftPart.SESSIONS, "s2");
            one.set("start", other.get("start"));
            one.set("end", other.get("end"));
            one.put("room", "Hall");
            other.put("room", "Hall");
        });

        organisers
                .as(Role.EDITOR, slug)
                .get("/organiser/events/" + slug + "/publication")
                .then()
                .statusCode(200)
                .body(
                        containsString("A better title"),
                        containsString("A roundtable"),
                        containsString("2 people are registered."),
                        containsString("would be at the same time: one person wants both."),
                        containsString("2 people would be written to."),
                        containsString("Two sessions are in one room at once"),
                        containsString("<a href=\"/organiser/events/" + slug + "/sessions/s1\">"),
                        containsString("It is published by an organiser of the event."),
                        not(containsString("action=\"/organiser/events/" + slug + "/publication")));
        organisers
                .as(Role.ORGANISER, slug)
                .get("/organiser/events/" + slug + "/publication")
                .then()
                .body(containsString("name=\"told\" value=\"programme\""));

        publish(slug, Role.ORGANISER).then().statusCode(303);

        assertThat(export.of(slug).orElseThrow().title().text()).isEqualTo("A better title");
        assertThat(letterbox.occasions(slug + "-ben@industry.example")).hasSize(2);
        organisers
                .as(Role.VIEWER, slug)
                .get("/organiser/events/" + slug)
                .then()
                .body(containsString("Everything in the draft is published."));
    }

    @Test
    void turningApprovalOffSaysThatWhoAwaitsItStillDoes() {
        var slug = given.anEvent().approving().openNow();
        people.register(slug, slug + "-ada");
        edit(slug, draft -> ((ObjectNode) draft.json().get("registration")).remove("approval"));

        organisers
                .as(Role.EDITOR, slug)
                .get("/organiser/events/" + slug + "/publication")
                .then()
                .body(
                        containsString("An organiser decides on each registration"),
                        containsString("One person awaits approval and still needs a decision."));
    }

    @Test
    void whatIsHeldBackIsWrittenToNobody() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        people.register(slug, slug + "-ada", "s1");
        edit(slug, draft -> DraftFields.set(draft.get(DraftPart.SESSIONS, "s1"), "room", "Hall"));

        organisers
                .as(Role.ORGANISER, slug)
                .formParam("version", draft(slug).version())
                .formParam("release", 1)
                .formParam("offered", "programme")
                .formParam("note", "The hall is larger.")
                .post("/organiser/events/" + slug + "/publication")
                .then()
                .statusCode(303);

        assertThat(letterbox.occasions(slug + "-ada@industry.example")).hasSize(1);
        organisers
                .as(Role.ORGANISER, slug)
                .get("/organiser/events/" + slug + "/releases/2")
                .then()
                .body(
                        containsString("The hall is larger."),
                        containsString("Held back from letters: What has changed in people’s sessions"),
                        not(containsString("That the event is cancelled")));
    }

    @Test
    void anIncompleteDraftSaysWhatIsMissing() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        edit(slug, draft -> {
            draft.json().remove("organiser");
            draft.get(DraftPart.SESSIONS, "s1").remove("end");
        });

        organisers
                .as(Role.ORGANISER, slug)
                .get("/organiser/events/" + slug + "/publication")
                .then()
                .body(containsString("What is missing"), containsString("End"));
        publish(slug, Role.ORGANISER)
                .then()
                .statusCode(422)
                .body(containsString("Nothing was published"), not(containsString("Further settings")));
    }

    @Test
    void whoeverPublishesWhatTheyHaveNotSeenIsShownItFirst() {
        var slug = given.anEvent().openNow();
        edit(slug, draft -> draft.json().put("venue", "Here"));
        var seen = draft(slug).version();
        edit(slug, draft -> draft.json().put("venue", "There"));

        organisers
                .as(Role.ORGANISER, slug)
                .formParam("version", seen)
                .formParam("release", 1)
                .formParam("note", "My note")
                .post("/organiser/events/" + slug + "/publication")
                .then()
                .statusCode(409)
                .body(
                        containsString("somebody has changed the draft"),
                        containsString("There"),
                        containsString("My note"),
                        containsString("name=\"version\" value=\"" + draft(slug).version() + "\""));
    }

    @Test
    void aRuleCanKeepADraftFromBeingPublished() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        organisers
                .as(Role.ORGANISER, slug)
                .formParam("version", draft(slug).version())
                .formParam("noModerator", "block")
                .post("/organiser/events/" + slug + "/publication/rules")
                .then()
                .statusCode(303);
        edit(slug, draft -> draft.json().put("venue", "Here"));

        publish(slug, Role.ORGANISER)
                .then()
                .statusCode(422)
                .body(containsString("A panel without a moderator"), containsString("Do not publish"));
        assertThat(export.of(slug).orElseThrow().venue()).isNull();
    }

    @Test
    void releasesAreReadComparedAndTakenAsTheNewDraft() {
        var event = given.anEvent();
        var slug = event.openNow();
        event.titled("The second title").asItIs();
        event.titled("The third title").asItIs();

        organisers
                .as(Role.EDITOR, slug)
                .get("/organiser/events/" + slug + "/releases")
                .then()
                .body(containsString("Release 3"), containsString("Release 1"));
        organisers
                .as(Role.EDITOR, slug)
                .get("/organiser/events/" + slug + "/releases/3?with=1")
                .then()
                .body(containsString("<bdi>A roundtable</bdi>"), containsString("different from release 1"));
        organisers
                .as(Role.EDITOR, slug)
                .formParam("version", draft(slug).version())
                .post("/organiser/events/" + slug + "/releases/1/draft")
                .then()
                .statusCode(303);
        assertThat(draft(slug).document().title().text()).isEqualTo("A roundtable");
        organisers
                .as(Role.EDITOR, slug)
                .get("/organiser/events/" + slug + "/releases/9")
                .then()
                .statusCode(404);
    }

    private Response publish(String slug, Role role) {
        return organisers
                .as(role, slug)
                .formParam("version", draft(slug).version())
                .formParam("release", 1)
                .post("/organiser/events/" + slug + "/publication");
    }

    private Draft draft(String slug) {
        return drafts.withSlug(slug).orElseThrow();
    }

    private void edit(String slug, Consumer<DraftDocument> change) {
        drafts.change(slug, draft(slug).version(), change, Actor.SYSTEM, clock.instant());
    }
}
