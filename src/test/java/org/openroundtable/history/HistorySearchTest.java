package org.openroundtable.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.account.PersonalDataRead;
import org.openroundtable.account.PersonalDataRead.Reading;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found in the history, by whom it may be seen. */
@QuarkusTest
class HistorySearchTest {

    /** What comes with every document, and is looked at elsewhere. */
    private static final Set<String> OF_RELEASES = Set.of("released", "draftEdited");

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    Event<ActRecorded> acts;

    @Inject
    HistorySearch search;

    @Inject
    SessionFactory database;

    @Inject
    TestClock clock;

    private Instant start;
    private EventBuilder event;
    private String slug;

    /** An event that a program retitles, a person who comes and goes, and an organiser who takes the list out. */
    @BeforeEach
    void aHistory() {
        start = clock.instant();
        clock.set(start);
        event = given.anEvent().withSession("s1", 10);
        slug = event.openNow();
        clock.advance(Duration.ofMinutes(1));
        Api.withToken()
                .body(event.whereSession("s1", session -> session.put("title", "Verification in practice"))
                        .document()
                        .toString())
                .put("/api/v1/events/" + slug)
                .then()
                .statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        var ada = people.register(slug, "ada", "s1");
        clock.advance(Duration.ofMinutes(1));
        changes.cancel(ada.token());
        clock.advance(Duration.ofMinutes(1));
        act(slug, new Actor.Staff(4711L, "192.0.2.7"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
        database.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void theLatestComesFirstWithTheNamesThatPeopleKnow() {
        assertThat(found(HistoryFilter.event(slug)))
                .startsWith(
                        "staff 4711 192.0.2.7: EVENT A roundtable personalDataRead",
                        "registrant: REGISTRATION Test ada stateBecame",
                        "registrant: REGISTRATION Test ada Verification in practice placeBecame")
                .contains("apiToken bootstrap 127.0.0.1: SESSION Verification in practice retitled")
                .endsWith("system: EVENT A roundtable created");
    }

    @Test
    void itIsNarrowedByWhoDidIt() {
        assertThat(found(by("staff", 4711L)))
                .containsExactly("staff 4711 192.0.2.7: EVENT A roundtable personalDataRead");
        assertThat(found(by("apiToken", null)))
                .containsExactly("apiToken bootstrap 127.0.0.1: SESSION Verification in practice retitled");
        assertThat(found(by("staff", 4712L))).isEmpty();
    }

    @Test
    void itIsNarrowedByWhatItIsAboutAndWhatBecameOfIt() {
        assertThat(found(about(HistoryObject.SESSION, "s1", null, null)))
                .containsExactly(
                        "apiToken bootstrap 127.0.0.1: SESSION Verification in practice retitled",
                        "system: SESSION Verification in practice resized",
                        "system: SESSION Verification in practice created");
        assertThat(found(about(HistoryObject.SPEAKER, null, "ada-example", null)))
                .hasSize(1);
        assertThat(found(about(HistoryObject.REGISTRATION, null, null, "stateBecame")))
                .hasSize(2);
        assertThat(found(about(HistoryObject.EVENT, null, null, null))).hasSize(2);
        assertThat(found(about(HistoryObject.INSTALLATION, null, null, null))).isEmpty();
    }

    @Test
    void oneRegistrationHasItsOwn() {
        var lines = search.page(HistoryFilter.event(slug), HistorySight.EVERYTHING, null, 50)
                .lines();
        var registration = lines.get(1).registrationId();
        assertThat(found(HistoryFilter.registration(registration)))
                .hasSize(4)
                .allMatch(line -> line.contains("Test ada"));
    }

    @Test
    void itIsNarrowedByTheSpanOfTime() {
        var minute = Duration.ofMinutes(1);
        assertThat(found(between(start.plus(minute), start.plus(minute.multipliedBy(2)))))
                .containsExactly("apiToken bootstrap 127.0.0.1: SESSION Verification in practice retitled");
    }

    @Test
    void textIsFoundInWhatWasAndIsAndInNames() {
        assertThat(found(text("STATE=confirmed")))
                .containsExactly("staff 4711 192.0.2.7: EVENT A roundtable personalDataRead");
        assertThat(found(text("session s1")))
                .containsExactly("apiToken bootstrap 127.0.0.1: SESSION Verification in practice retitled");
        assertThat(found(text("in prac"))).hasSize(3);
        assertThat(found(text("ada-exa"))).isNotEmpty();
        assertThat(found(text("%"))).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutAGapThoughMuchHappensAtOnce() {
        IntStream.range(0, 7).forEach(i -> act(slug, new Actor.Staff(4711L, "192.0.2.7")));
        var whole = search.page(HistoryFilter.event(slug), HistorySight.EVERYTHING, null, 100);
        assertThat(whole.next()).isNull();

        var paged = new ArrayList<HistoryLine>();
        HistoryCursor next = null;
        do {
            var page = search.page(HistoryFilter.event(slug), HistorySight.EVERYTHING, next, 2);
            paged.addAll(page.lines());
            next = page.next() == null
                    ? null
                    : HistoryCursor.parse(page.next().toString()).orElseThrow();
        } while (next != null);
        assertThat(paged).isEqualTo(whole.lines());
    }

    @Test
    void aDraftThatIsNoEventYetHasAHistory() {
        var draft = given.uniqueSlug();
        act(draft, new Actor.Staff(4711L, null));
        assertThat(found(HistoryFilter.event(draft))).containsExactly("staff 4711: EVENT personalDataRead");
    }

    @Test
    void whoMaySeeOneEventFindsNothingOfOthers() {
        var other = given.anEvent().openNow();
        act(null, new Actor.Staff(4711L, null));
        var sight = new HistorySight(false, Set.of(slug), Set.of(slug), Set.of(), Set.of());

        assertThat(found(HistoryFilter.event(other), sight)).isEmpty();
        assertThat(found(HistoryFilter.ALL, sight))
                .isNotEmpty()
                .allMatch(line -> line.contains("Verification")
                        || line.contains("A roundtable")
                        || line.contains("SPEAKER")
                        || line.contains("SESSION"))
                .noneMatch(line -> line.contains("REGISTRATION") || line.contains("INSTALLATION"));
        assertThat(found(HistoryFilter.ALL, new HistorySight(false, Set.of(), Set.of(), Set.of(), Set.of())))
                .isEmpty();
    }

    @Test
    void whoMaySeeRegistrationsOfAnEventFindsWhatBecameOfThem() {
        assertThat(found(
                        HistoryFilter.ALL, new HistorySight(false, Set.of(slug), Set.of(slug), Set.of(slug), Set.of())))
                .isEqualTo(found(HistoryFilter.event(slug)));
    }

    @Test
    void itTakesOneQueryHoweverMuchIsFound() {
        database.getStatistics().setStatisticsEnabled(true);
        var before = database.getStatistics().getPrepareStatementCount();
        found(HistoryFilter.event(slug));
        assertThat(database.getStatistics().getPrepareStatementCount() - before).isEqualTo(1);
    }

    private void act(String of, Actor actor) {
        QuarkusTransaction.requiringNew()
                .run(() -> acts.fire(new ActRecorded(
                        of,
                        new PersonalDataRead(new Reading("registrations", "csv", 350, "state=confirmed")),
                        actor,
                        clock.instant())));
    }

    private HistoryFilter by(String kind, Long id) {
        return new HistoryFilter(slug, null, null, null, null, null, kind, id, null, null, null, null);
    }

    private HistoryFilter about(HistoryObject about, String session, String speaker, String what) {
        return new HistoryFilter(slug, null, session, speaker, null, about, null, null, what, null, null, null);
    }

    private HistoryFilter between(Instant from, Instant until) {
        return new HistoryFilter(slug, null, null, null, null, null, null, null, null, from, until, null);
    }

    private HistoryFilter text(String text) {
        return new HistoryFilter(slug, null, null, null, null, null, null, null, null, null, null, text);
    }

    private List<String> found(HistoryFilter filter) {
        return found(filter, HistorySight.EVERYTHING);
    }

    private List<String> found(HistoryFilter filter, HistorySight sight) {
        return search.page(filter, sight, null, 50).lines().stream()
                .filter(line -> !OF_RELEASES.contains(line.what()))
                .map(Told::of)
                .toList();
    }
}
