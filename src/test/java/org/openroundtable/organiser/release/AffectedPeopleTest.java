package org.openroundtable.organiser.release;

import java.time.Clock;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom changes concern, as the page says it before a draft is published: those in the sessions that change, or all. */
@QuarkusTest
class AffectedPeopleTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    @Test
    void peopleAreCountedWhoseSessionsAreAtOnceFromThenOn() {
        var slug = given.anEvent()
                .withSession("s1", 10)
                .withSession("s2", 10)
                .withSession("s3", 10)
                .openNow();
        people.register(slug, slug + "-ada", "s1", "s2");
        people.register(slug, slug + "-ben", "s1", "s2", "s3");
        people.register(slug, slug + "-cleo", "s2");
        edit(slug, draft -> {
            var one = draft.get(DraftPart.SESSIONS, "s1");
            var other = draft.get(DraftPart.SESSIONS, "s2");
            other.set("start", one.get("start"));
            other.set("end", one.get("end"));
        });

        assertThat(section(page(slug), "people"))
                .containsIgnoringWhitespaces("Session s1 and Session s2 would be at the same time: 2 people want both.")
                .doesNotContain("Session s3");
        edit(slug, draft -> draft.get(DraftPart.SESSIONS, "s2").put("status", "cancelled"));
        assertThat(section(page(slug), "people")).doesNotContain("at the same time");
    }

    @Test
    void ofASessionThatChangesThoseAreCountedWhoHaveOrWaitForAPlaceInIt() {
        var slug = given.anEvent().withSession("s1", 1).withSession("s2", 10).openNow();
        people.register(slug, slug + "-ada", "s1");
        people.register(slug, slug + "-ben", "s1", "s2");
        people.register(slug, slug + "-cleo", "s1");
        edit(slug, draft -> draft.get(DraftPart.SESSIONS, "s1").put("room", "Hall"));

        assertThat(section(page(slug), "people"))
                .contains("<bdi>Session s1</bdi>: one has a place, 2 wait")
                .doesNotContain("Session s2", "registered");
        edit(slug, draft -> draft.json().put("venue", "Elsewhere"));
        assertThat(section(page(slug), "people")).contains("3 people are registered.", "one has a place, 2 wait");
    }

    @Test
    void aLimitBelowWhatIsTakenIsSaid() {
        var slug = given.anEvent().withSession("s1", 10).withCapacity(10).openNow();
        people.register(slug, slug + "-ada", "s1");
        people.register(slug, slug + "-ben", "s1");
        people.register(slug, slug + "-cleo");
        edit(slug, draft -> {
            ((ObjectNode) draft.json().get("registration")).put("capacity", 1);
            draft.get(DraftPart.SESSIONS, "s1").put("capacity", 1);
        });

        assertThat(section(page(slug), "people"))
                .containsIgnoringWhitespaces(
                        "The event as a whole: 3 places are taken: nobody loses theirs, 2 are beyond the limit.",
                        "<bdi>Session s1</bdi>: 2 places are taken: nobody loses theirs, one is beyond the limit.");
        edit(slug, draft -> {
            ((ObjectNode) draft.json().get("registration")).put("capacity", 3);
            draft.get(DraftPart.SESSIONS, "s1").put("capacity", 2);
        });
        assertThat(section(page(slug), "people")).doesNotContain("beyond the limit");
    }

    private void edit(String slug, Consumer<DraftDocument> change) {
        drafts.change(slug, drafts.withSlug(slug).orElseThrow().version(), change, Actor.SYSTEM, clock.instant());
    }

    private Response page(String slug) {
        return organisers.as(Role.ORGANISER, slug).get("/organiser/events/" + slug + "/publication");
    }

    private static String section(Response page, String name) {
        var html = page.asString();
        var from = html.indexOf("aria-labelledby=\"" + name + "\"");
        return from < 0 ? "" : html.substring(from, html.indexOf("</section>", from));
    }
}
