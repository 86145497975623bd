package org.openroundtable.organiser.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;

@QuarkusTest
class ImportPagesTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    @Test
    void aScheduleIsTakenIntoTheDraftAndShownBeforeItIsPublished() throws IOException {
        var slug = given.anEvent().openNow();

        organisers
                .as(Role.EDITOR, slug)
                .formParam("programme", schedule())
                .formParam("version", 0)
                .post("/organiser/events/" + slug + "/sessions/import")
                .then()
                .statusCode(303);

        assertThat(drafts.withSlug(slug).orElseThrow().document().find(DraftPart.SESSIONS, "irt2020-2-kn1"))
                .isPresent();
        organisers
                .as(Role.EDITOR, slug)
                .get("/organiser/events/" + slug + "/publication")
                .then()
                .body(containsString("Opening and housekeeping"));
    }

    @Test
    void aScheduleComesAsAFile() throws IOException {
        var slug = given.anEvent().openNow();

        organisers
                .as(Role.EDITOR, slug)
                .multiPart("file", "schedule.xml", schedule().getBytes(StandardCharsets.UTF_8))
                .multiPart("version", 0)
                .post("/organiser/events/" + slug + "/sessions/import")
                .then()
                .statusCode(303);
        assertThat(drafts.withSlug(slug).orElseThrow().document().find(DraftPart.SESSIONS, "irt2020-2-kn1"))
                .isPresent();

        organisers
                .asAdministrator()
                .multiPart("file", "schedule.xml", ("\uFEFF" + schedule()).getBytes(StandardCharsets.UTF_8))
                .post("/organiser/events/new/document")
                .then()
                .statusCode(303);
    }

    @Test
    void aFileThatIsNoneOrMissingIsRefusedWhereItWasChosen() {
        var slug = given.anEvent().openNow();
        var noText = new byte[] {(byte) 0xff, 0, 1};

        for (var page : List.of("/organiser/events/" + slug + "/sessions/import", "/organiser/events/new/document")) {
            organisers
                    .asAdministrator()
                    .multiPart("file", "schedule.xml", noText)
                    .post(page)
                    .then()
                    .statusCode(422)
                    .body(containsString("href=\"#file\""));
            organisers
                    .asAdministrator()
                    .multiPart("other", "nothing")
                    .post(page)
                    .then()
                    .statusCode(422)
                    .body(containsString("href=\"#file\""));
        }
    }

    @Test
    void whatCannotBeReadIsSaidWithWhatWasTyped() {
        var slug = given.anEvent().openNow();

        organisers
                .as(Role.EDITOR, slug)
                .formParam("programme", "nothing of that kind")
                .formParam("version", 0)
                .post("/organiser/events/" + slug + "/sessions/import")
                .then()
                .statusCode(422)
                .body(containsString("nothing of that kind"), containsString("error-summary"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnceInTheReadersLanguage() {
        var slug = given.anEvent().openNow();

        organisers
                .as(Role.EDITOR, slug)
                .header("Accept-Language", "fr")
                .formParam("programme", """
                        {"schedule": {"conference": {"days": [{"rooms": {"Hall": [
                          {"slug": "a", "title": "A", "date": "2026-05-04T09:30:00+02:00", "duration": "00:00"},
                          {"slug": "b", "title": "B", "date": "2026-05-04T09:30:00+02:00", "duration": "01:00",
                           "language": "Estonian!"}]}}]}}}""")
                .formParam("version", 0)
                .post("/organiser/events/" + slug + "/sessions/import")
                .then()
                .statusCode(422)
                .body(
                        containsString("2 choses ne vont pas"),
                        containsString("<bdi>Sessions\u00a0: a\u00a0: Fin</bdi>"),
                        containsString("La fin doit être après le début."),
                        containsString("Ce n’est pas un code de langue"),
                        containsString("<bdi>Sessions\u00a0: b\u00a0: Langue</bdi>"),
                        containsString("Estonian!"));
    }

    @Test
    void whatOthersHaveEditedMeanwhileIsToldAndTheFileIsNotLost() throws IOException {
        var slug = given.anEvent().openNow();
        var path = "/organiser/events/" + slug + "/sessions/import";
        organisers
                .as(Role.EDITOR, slug)
                .formParam("version", 1)
                .formParam("programme", schedule())
                .post(path);
        var seen = version(slug);
        drafts.change(
                slug,
                seen,
                draft -> draft.get(DraftPart.SESSIONS, "irt2020-2-kn1").put("title", "A title of theirs"),
                Actor.SYSTEM,
                clock.instant());

        organisers
                .as(Role.EDITOR, slug)
                .multiPart("version", seen)
                .multiPart("file", "schedule.xml", schedule().getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(409)
                .body(
                        containsString("A title of theirs"),
                        containsString("name=\"version\" value=\"" + version(slug) + "\""),
                        containsString("&lt;title&gt;"));
        organisers
                .as(Role.EDITOR, slug)
                .formParam("version", version(slug))
                .formParam("programme", schedule())
                .post(path)
                .then()
                .statusCode(303);
    }

    @Test
    void whatNoEventCanBeIsRefused() {
        var slug = given.anEvent().openNow();
        var before = version(slug);

        organisers
                .as(Role.EDITOR, slug)
                .formParam("version", before)
                .formParam("programme", """
                        BEGIN:VCALENDAR
                        BEGIN:VEVENT
                        UID:1
                        DTSTART:20270504T090000Z
                        DTEND:20270504T100000Z
                        SUMMARY:Long
                        DESCRIPTION:%s
                        END:VEVENT
                        END:VCALENDAR
                        """.formatted("x".repeat(50_001)))
                .post("/organiser/events/" + slug + "/sessions/import")
                .then()
                .statusCode(422)
                .body(
                        containsString("one thing in it is wrong"),
                        containsString("Sessions: 1: Description"),
                        containsString("DESCRIPTION:xxx"));
        assertThat(version(slug)).isEqualTo(before);
    }

    private long version(String slug) {
        return drafts.withSlug(slug).orElseThrow().version();
    }

    @Test
    void aScheduleBeginsAnEvent() throws IOException {
        organisers
                .asAdministrator()
                .formParam("document", schedule())
                .post("/organiser/events/new/document")
                .then()
                .statusCode(303);
    }

    private static String schedule() throws IOException {
        try (var file = ImportPagesTest.class.getResourceAsStream("/release/schedule-2020.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
