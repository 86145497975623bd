package org.openroundtable.organiser.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.document.DocumentExport;
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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** What is unlikely to be meant, and whom a change concerns, as the page says it before a draft is published. */
@QuarkusTest
class PublicationWarningsTest {

    private static final Pattern WARNING = Pattern.compile("(?s)<li>(.*?)</li>");

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
    Clock clock;

    /** One by one, so that each rule is off, warns and blocks for itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "speakerTwice    | A person is in two sessions at once (Ada Example): Session s1, Session s2",
                "roomTwice       | Two sessions are in one room at once (Hall): Session s1, Session s2",
                "trackClash      | Two sessions of one track are at once (Blue): Session s1, Session s2",
                "noModerator     | A panel without a moderator: Session s2",
                "oneOrganisation | All panellists come from one organisation (Example Systems AB): Session s1",
                "outsideDays     | A session outside the days of the event: Session s3",
                "emptyDay        | The first or last day without a session: "
            })
    void eachRuleIsOffWarnsOrBlocks(String rule, String words) {
        var slug = unlikely();

        assertThat(warnings(slug)).anyMatch(warning -> warning.startsWith(words));
        choose(slug, rule, "off");
        assertThat(warnings(slug)).hasSize(6).noneMatch(warning -> warning.contains(words));
        choose(slug, rule, "block");
        assertThat(warnings(slug)).hasSize(7).first().asString().startsWith("Do not publish " + words);
        page(slug).then().body(not(containsString(">Publish</button>")));
        publish(slug).then().statusCode(422).body(containsString("Nothing was published"));
        assertThat(export.of(slug).orElseThrow().venue()).isNull();
        choose(slug, rule, "warn");
        publish(slug).then().statusCode(303);
        assertThat(export.of(slug).orElseThrow().venue().text()).isEqualTo("Here");
    }

    @Test
    void whatBlocksComesFirstAndTheRestInTheOrderOfTheRules() {
        var slug = unlikely();
        edit(slug, draft -> draft.get(DraftPart.SESSIONS, "s2")
                .withArray("speakers")
                .removeAll());
        edit(slug, draft -> draft.get(DraftPart.SESSIONS, "s1")
                .withArray("speakers")
                .remove(0));
        choose(slug, "outsideDays", "block");

        assertThat(warnings(slug).subList(0, 6))
                .containsExactly(
                        "Do not publish A session outside the days of the event: Session s3",
                        "Two sessions are in one room at once (Hall): Session s1, Session s2",
                        "Two sessions of one track are at once (Blue): Session s1, Session s2",
                        "A panel without a moderator: Session s1",
                        "A panel without a moderator: Session s2",
                        "All panellists come from one organisation (Example Systems AB): Session s1");
    }

    @Test
    void speakersAreNamedWhoseSessionsMoveOrAreCastAnewAndNoOthers() {
        var slug = unlikely();
        publish(slug).then().statusCode(303);
        edit(slug, draft -> {
            draft.get(DraftPart.SESSIONS, "s1").put("title", "Another title");
            draft.get(DraftPart.SESSIONS, "s3").put("room", "Attic");
            var cast = draft.get(DraftPart.SESSIONS, "s2").withArray("speakers");
            cast.removeAll();
            cast.addObject().put("speaker", "cleo").put("role", "moderator");
        });

        var affected = section(page(slug), "people");
        assertThat(affected).contains("<bdi>Cleo Example</bdi>", "<bdi>Ada Example</bdi>", "<bdi>Dan Example</bdi>");
        assertThat(affected).doesNotContain("Ben Example");
    }

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

    /** A live event whose draft breaks each rule once, and can be published. */
    private String unlikely() {
        var slug = given.anEvent()
                .withSession("s1", 10)
                .withParallelSession("s2", 10)
                .withSession("s3", 10)
                .openNow();
        edit(slug, draft -> {
            draft.json().put("venue", "Here");
            var speakers = draft.json().putArray("speakers");
            speaker(speakers.addObject(), "ada", "Ada", "Example Systems AB");
            speaker(speakers.addObject(), "ben", "Ben", "Example Systems AB");
            speaker(speakers.addObject(), "cleo", "Cleo", "The Agency");
            speaker(speakers.addObject(), "dan", "Dan", "The Agency");
            for (var session : draft.all(DraftPart.SESSIONS)) {
                session.remove("speakers");
            }
            var first = draft.get(DraftPart.SESSIONS, "s1").put("room", "Hall").put("track", "Blue");
            var cast = first.putArray("speakers");
            cast.addObject().put("speaker", "cleo").put("role", "moderator");
            cast.addObject().put("speaker", "ada").put("role", "panellist");
            cast.addObject().put("speaker", "ben").put("role", "panellist");
            var second = draft.get(DraftPart.SESSIONS, "s2").put("room", "Hall").put("track", "Blue");
            second.putArray("speakers").addObject().put("speaker", "ada").put("role", "speaker");
            var third = draft.get(DraftPart.SESSIONS, "s3");
            third.putArray("speakers").addObject().put("speaker", "dan").put("role", "moderator");
            var day = LocalDate.parse(third.get("start").textValue().substring(0, 10));
            move(third, day, day.plusDays(3));
            draft.plan(day, day.plusDays(1));
        });
        return slug;
    }

    private static void speaker(ObjectNode speaker, String id, String name, String organisation) {
        speaker.put("id", id).put("name", name + " Example").put("organisation", organisation);
    }

    private static void move(ObjectNode session, LocalDate from, LocalDate to) {
        for (var moment : List.of("start", "end")) {
            session.put(moment, session.get(moment).textValue().replace(from.toString(), to.toString()));
        }
    }

    private List<String> warnings(String slug) {
        var warnings = new ArrayList<String>();
        var found = WARNING.matcher(section(page(slug), "warnings"));
        while (found.find()) {
            warnings.add(found.group(1)
                    .replaceAll("<[^>]*>", "")
                    .replaceAll("\\s+", " ")
                    .strip());
        }
        return warnings;
    }

    private static String section(Response page, String name) {
        var html = page.asString();
        var from = html.indexOf("aria-labelledby=\"" + name + "\"");
        return from < 0 ? "" : html.substring(from, html.indexOf("</section>", from));
    }

    private Response page(String slug) {
        return organisers.as(Role.ORGANISER, slug).get("/organiser/events/" + slug + "/publication");
    }

    private void choose(String slug, String rule, String severity) {
        organisers
                .as(Role.ORGANISER, slug)
                .formParam("version", version(slug))
                .formParam(rule, severity)
                .post("/organiser/events/" + slug + "/publication/rules")
                .then()
                .statusCode(303);
    }

    private Response publish(String slug) {
        return organisers
                .as(Role.ORGANISER, slug)
                .formParam("version", version(slug))
                .formParam("release", 1)
                .post("/organiser/events/" + slug + "/publication");
    }

    private long version(String slug) {
        return drafts.withSlug(slug).orElseThrow().version();
    }

    private void edit(String slug, Consumer<DraftDocument> change) {
        drafts.change(slug, version(slug), change, Actor.SYSTEM, clock.instant());
    }
}
