package org.openroundtable.site.preview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.release.creation.CreationOutcome.Begun;
import org.openroundtable.release.creation.NewDrafts;
import org.openroundtable.release.creation.NewEvent;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Editing;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.staff.Organisers.requests;

@QuarkusTest
class PreviewPagesTest {

    @Inject
    Given given;

    @Inject
    Editing editing;

    @Inject
    Organisers organisers;

    @Inject
    Drafts drafts;

    @Inject
    NewDrafts newDrafts;

    @Inject
    Clock clock;

    @Test
    void everyPublicPageIsSeenAsItWouldBeAndNothingOfItIsLive() {
        var slug = given.anEvent().titled("Before").withSession("one", 5).openNow();
        editing.send(slug, "basics", Map.of("title-en", "After", "accentColour", "#336699"))
                .then()
                .statusCode(303);
        drafts.change(
                slug,
                editing.version(slug),
                draft -> {
                    draft.get(DraftPart.SESSIONS, "one").put("title", "Renamed");
                    var added = draft.add(DraftPart.SESSIONS, "two");
                    added.setAll(draft.get(DraftPart.SESSIONS, "one").deepCopy());
                    added.put("code", "two").put("title", "Added");
                    var speaker = draft.add(DraftPart.SPEAKERS, "ada");
                    DraftFields.set(speaker, "name", "Ada Lovelace");
                },
                Actor.SYSTEM,
                clock.instant());

        shows(slug, "", "After");
        shows(slug, "", "/organiser/events/" + slug + "/preview/sessions/two");
        shows(slug, "/programme", "Added");
        shows(slug, "/sessions/two", "Added");
        shows(slug, "/speakers/ada", "Ada Lovelace");
        shows(slug, "/speakers", "Ada Lovelace");
        shows(slug, "/register", "Renamed");
        shows(slug, "/theme.css", "--accent: #336699");
        requests()
                .get("/events/" + slug)
                .then()
                .statusCode(200)
                .body(not(containsString("After")))
                .body(not(containsString("Added")));
        requests().get("/events/" + slug + "/sessions/two").then().statusCode(404);
        requests().get("/organiser/events/" + slug + "/preview").then().statusCode(303);
    }

    @Test
    void anEventThatWasNeverPublishedIsSeenOnceItIsComplete() {
        var title = "Preview " + given.uniqueSlug();
        var event = new NewEvent(
                title, "en", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1), ZoneId.of("Europe/Brussels"), null);
        var slug = ((Begun) newDrafts.fromNothing(null, event, Actor.SYSTEM, clock.instant())).slug();
        shows(slug, "", "There is no preview yet");

        drafts.change(
                slug,
                editing.version(slug),
                draft -> {
                    draft.json().putObject("organiser").put("name", "Us").put("email", "us@example.org");
                    draft.add(DraftPart.SESSIONS, "one")
                            .put("type", "panel")
                            .put("title", "First")
                            .put("start", "2027-03-01T10:00:00+01:00")
                            .put("end", "2027-03-01T11:00:00+01:00")
                            .put("registrable", true);
                    draft.json().putObject("registration").put("closesAt", "2027-02-28T10:00:00+01:00");
                },
                Actor.SYSTEM,
                clock.instant());

        shows(slug, "", title);
        shows(slug, "/programme", "First");
        shows(slug, "/organisations", title);
        shows(slug, "/register", "First");
        requests().get("/events/" + slug).then().statusCode(404);
    }

    private void shows(String slug, String page, String text) {
        organisers
                .signedIn(editing.editorOf(slug))
                .get("/organiser/events/" + slug + "/preview" + page)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString(text));
    }
}
