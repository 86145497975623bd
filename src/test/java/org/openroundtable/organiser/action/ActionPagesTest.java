package org.openroundtable.organiser.action;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.document.DocumentExport;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.release.Releases;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;

@QuarkusTest
class ActionPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    DocumentExport export;

    @Inject
    Releases releases;

    @Inject
    Drafts drafts;

    @Inject
    RegistrationChanges changes;

    @Inject
    Letterbox letterbox;

    @Inject
    Clock clock;

    @Test
    void registrationIsClosedAndOpenedAtOnceInTheDraftToo() {
        var slug = given.anEvent().openNow();
        editedMeanwhile(slug);
        standing(slug).body(containsString("Open until"));

        act(slug, Map.of("action", "close")).statusCode(200).body(containsString("Nobody would be written to."));
        assertThat(live(slug).registration().closesAt().toInstant()).isAfter(clock.instant());

        act(slug, Map.of("action", "close", "confirmed", "true")).statusCode(303);
        assertThat(live(slug).registration().closesAt().toInstant()).isBeforeOrEqualTo(clock.instant());
        standing(slug).body(containsString("Closed since"));

        act(slug, Map.of("action", "open", "confirmed", "true")).statusCode(303);
        assertThat(live(slug).registration().closesAt().toInstant())
                .isAfter(clock.instant().plus(Duration.ofDays(1)));

        var draft = drafts.withSlug(slug).orElseThrow();
        assertThat(draft.document().read().venue().text()).isEqualTo("Only in the draft");
        assertThat(draft.document().read().registration()).isEqualTo(live(slug).registration());
        assertThat(live(slug).venue()).isNull();
        assertThat(releases.latestOf(slug)).isEqualTo(3);
    }

    @Test
    void aHigherLimitGivesPlacesToWhoWaits() {
        var slug = given.anEvent().withSession("s1", 1).openNow();
        people.register(slug, slug + "-ada", "s1");
        var ben = people.register(slug, slug + "-ben", "s1");

        act(slug, Map.of("action", "limit", "session", "s1", "places", "2"))
                .statusCode(200)
                .body(containsString("One person would be written to."));
        assertThat(people.places(ben)).containsEntry("s1", PlaceState.WAITING);

        act(slug, Map.of("action", "limit", "session", "s1", "places", "2", "confirmed", "true", "tell", "true"))
                .statusCode(303);
        assertThat(people.places(ben)).containsEntry("s1", PlaceState.CONFIRMED);

        act(slug, Map.of("action", "limit", "places", "many")).statusCode(422).body(containsString("value=\"many\""));
        act(slug, Map.of("action", "limit", "places", "5", "session", "none")).statusCode(404);
    }

    @Test
    void aLimitBelowWhatIsTakenTakesNothingFromAnybody() {
        var slug = given.anEvent().withSession("s1", 3).openNow();
        var registered = Stream.of("ada", "ben", "cem")
                .map(name -> people.register(slug, slug + "-" + name, "s1"))
                .toList();

        act(slug, Map.of("action", "limit", "session", "s1", "places", "1", "confirmed", "true"))
                .statusCode(303);

        var late = people.register(slug, slug + "-dora", "s1");
        assertThat(registered)
                .allSatisfy(one -> assertThat(people.places(one)).containsEntry("s1", PlaceState.CONFIRMED));
        assertThat(people.places(late)).containsEntry("s1", PlaceState.WAITING);

        changes.cancel(registered.get(0).token());
        assertThat(people.places(late)).as("two are still in it").containsEntry("s1", PlaceState.WAITING);
        changes.cancel(registered.get(1).token());
        assertThat(people.places(late)).as("one still is").containsEntry("s1", PlaceState.WAITING);
        changes.cancel(registered.get(2).token());
        assertThat(people.places(late)).containsEntry("s1", PlaceState.CONFIRMED);
    }

    @Test
    void anEventIsCancelledWithAReasonThatEverybodyCanRead() {
        var slug = given.anEvent().openNow();
        people.register(slug, slug + "-ada");

        act(slug, Map.of("action", "cancel")).statusCode(422).body(containsString("Enter a reason"));
        act(slug, Map.of("action", "cancel", "reason", "A strike."))
                .statusCode(200)
                .body(containsString("One person would be written to."), containsString("A strike."));
        act(slug, Map.of("action", "cancel", "reason", "A strike.", "confirmed", "true", "tell", "true"))
                .statusCode(303);

        assertThat(live(slug).status()).isEqualTo(EventStatus.CANCELLED);
        assertThat(letterbox.occasions(slug + "-ada@industry.example")).hasSize(2);
        assertThat(letterbox
                        .only("event-cancelled", slug + "-ada@industry.example")
                        .text())
                .contains("The reason given: A strike.");
        Organisers.requests()
                .get("/events/" + slug + "/changes")
                .then()
                .body(containsString("A strike."), containsString("Cancelled"));
        assertThat(alert(slug)).contains("This event was cancelled", "The reason given: A strike.");

        act(slug, Map.of("action", "reinstate", "confirmed", "true")).statusCode(303);
        assertThat(live(slug).status()).isNull();
        assertThat(letterbox.occasions(slug + "-ada@industry.example")).hasSize(2);
    }

    @Test
    void theReasonStaysWhenSomethingElseIsDone() {
        var slug = given.anEvent().openNow();
        people.register(slug, slug + "-ada");

        act(slug, Map.of("action", "postpone", "reason", "A <flood>.", "confirmed", "true", "tell", "true"))
                .statusCode(303);
        act(slug, Map.of("action", "limit", "places", "50", "reason", "Of a limit.", "confirmed", "true"))
                .statusCode(303);

        var letter = letterbox.only("event-postponed", slug + "-ada@industry.example");
        assertThat(letter.text()).contains("The reason given: A <flood>.");
        assertThat(letter.html()).contains("A &lt;flood&gt;.");
        assertThat(alert(slug)).contains("This event is postponed", "The reason given: A &lt;flood&gt;.");
    }

    @Test
    void ofSeveralReasonsTheLastIsGiven() {
        var slug = given.anEvent().openNow();

        act(slug, Map.of("action", "postpone", "reason", "A flood.", "confirmed", "true"))
                .statusCode(303);
        act(slug, Map.of("action", "cancel", "reason", "A strike.", "confirmed", "true"))
                .statusCode(303);

        assertThat(alert(slug)).contains("This event was cancelled", "The reason given: A strike.");
    }

    @Test
    void theLinkToJoinIsSetAtOnce() {
        var slug = given.anEvent().withSession("s1", 10).openNow();

        act(slug, Map.of("action", "join", "session", "s1", "url", "nowhere")).statusCode(422);
        act(slug, Map.of("action", "join", "session", "s1", "url", "https://join.example/1", "confirmed", "true"))
                .statusCode(303);

        assertThat(live(slug).sessions().get(1).joinUrl()).isEqualTo("https://join.example/1");
        assertThat(drafts.withSlug(slug)).map(Draft::unpublished).contains(0);
    }

    @Test
    void nothingIsDoneAtOnceWithWhatIsNotLive() {
        var slug = given.anEvent().openNow();

        organisers
                .asAdministrator()
                .get("/organiser/events/none/actions")
                .then()
                .statusCode(404);
        act(slug, Map.of("action", "explode")).statusCode(400);
    }

    /** Of the public page, without its marks. */
    private static String alert(String slug) {
        var page = Organisers.requests().get("/events/" + slug).asString();
        var alert = page.indexOf("class=\"alert ");
        return page.substring(page.indexOf('>', alert) + 1, page.indexOf("</div>", alert))
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    private void editedMeanwhile(String slug) {
        var draft = drafts.withSlug(slug).orElseThrow();
        drafts.change(
                slug,
                draft.version(),
                document -> document.json().put("venue", "Only in the draft"),
                Actor.SYSTEM,
                clock.instant());
    }

    private EventDocument live(String slug) {
        return export.of(slug).orElseThrow();
    }

    /** The page on which it is chosen what to do. */
    private ValidatableResponse standing(String slug) {
        return organisers
                .as(Role.ORGANISER, slug)
                .get("/organiser/events/" + slug + "/actions")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse act(String slug, Map<String, String> fields) {
        return organisers
                .as(Role.ORGANISER, slug)
                .formParams(fields)
                .post("/organiser/events/" + slug + "/actions")
                .then();
    }
}
