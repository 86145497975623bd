package org.openroundtable.organiser.history;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Editing;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** What the history tells of edits that nobody but organisers has seen yet. */
@QuarkusTest
class DraftHistoryTest {

    private static final String LINK = "https://meet.example/secret";

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Editing editing;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    private String slug;

    @BeforeEach
    void anEvent() {
        slug = given.anEvent().withSession("s1", 10).openNow();
    }

    @Test
    void eachFieldIsToldWithWhatWasAndIs() {
        editing.send(slug, "basics", Map.of("title-en", "Seven seals")).then().statusCode(303);

        assertThat(page(""))
                .containsPattern("edited the draft(?s:.*)<dt>Title</dt>\\s*<dd>\\s*"
                        + "<del><bdi>A roundtable</bdi></del>\\s*→\\s*<ins><bdi>Seven seals</bdi></ins>");
        assertThat(export()).contains("Title: A roundtable,Title: Seven seals");
    }

    @Test
    void whoMayEditFindsItByWhatWasTyped() {
        edit(draft -> draft.get(DraftPart.SESSIONS, "s1").put("track", "Quarantine of orchids"));

        assertThat(page("?text=ORCHIDS")).contains("edited the draft", "Sessions: Session s1 (s1): Track");
        for (var role : new Role[] {Role.VIEWER, Role.DESK}) {
            assertThat(organisers.as(role, slug).get(history("?text=orchids")).asString())
                    .contains("There are no such entries")
                    .doesNotContain("Quarantine");
        }
    }

    @Test
    void linksToJoinAreNotTold() {
        edit(draft -> draft.get(DraftPart.SESSIONS, "s1").put("joinUrl", LINK));
        edit(draft ->
                draft.add(DraftPart.SESSIONS, "s2").put("title", "Panel two").put("joinUrl", LINK));
        edit(draft -> draft.remove(DraftPart.SESSIONS, "s2"));

        assertThat(page(""))
                .containsPattern("<dt>Sessions: Session s1 \\(s1\\): Link to join</dt>\\s*<dd>\\s*<span[^>]*>changed")
                .contains("<ins><bdi>Panel two</bdi></ins>", "<del><bdi>Panel two</bdi></del>")
                .doesNotContain("<dt>Sessions: s2</dt>")
                .doesNotContain(LINK);
        assertThat(export()).contains("Sessions: Session s1 (s1): Link to join").doesNotContain(LINK);
        assertThat(page("?text=meet.example")).contains("There are no such entries");
    }

    @Test
    void whatWasChosenIsInTheLanguageOfTheReaderAndWhatWasTypedIsNot() {
        edit(draft -> {
            draft.json().put("mode", "hybrid");
            draft.get(DraftPart.SESSIONS, "s1").put("type", "workshop").put("track", "editor");
        });

        assertThat(organisers
                        .as(Role.EDITOR, slug)
                        .header("Accept-Language", "fr")
                        .get(history(""))
                        .asString())
                .contains("<del><bdi>En ligne</bdi></del>", "<ins><bdi>Atelier</bdi></ins>")
                .contains("<ins><bdi>editor</bdi></ins>");
    }

    @Test
    void withWhatADraftBeganIsTold() {
        var document = JsonNodeFactory.instance.objectNode().put("title", "Seven seals");
        for (var i = 0; i < 20; i++) {
            document.withArray("sessions").addObject().put("code", "s" + i).put("title", "Session number " + i);
        }
        document.putObject("draft").put("firstDay", "2027-11-27");
        slug = given.uniqueSlug();
        drafts.begin(slug, document, Actor.SYSTEM, clock.instant());

        assertThat(page(""))
                .contains("<ins><bdi>Seven seals</bdi></ins>", "<ins><bdi>Session number 19</bdi></ins>")
                .contains("First day</dt>", "<ins><bdi>27 November 2027</bdi></ins>")
                .contains("30 more fields</summary>");
    }

    private void edit(Consumer<DraftDocument> change) {
        drafts.change(slug, editing.version(slug), change, Actor.SYSTEM, clock.instant());
    }

    private String page(String query) {
        return organisers
                .as(Role.EDITOR, slug)
                .get(history(query))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String export() {
        return page("/export");
    }

    private String history(String query) {
        return "/organiser/events/" + slug + "/history" + query;
    }
}
