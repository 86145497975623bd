package org.openroundtable.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.notification.AttachedCalendar.states;

/** Whoever a document concerns is told once, of all of it, and of what is different from what they were told last. */
@QuarkusTest
class RevisionLettersTest {

    private static final Instant START = Instant.parse("2020-10-08T10:00:00Z");

    private final String address = UUID.randomUUID() + "@registrant.example";
    private final String other = UUID.randomUUID() + "@other.example";

    @Inject
    Roundtable roundtable;

    @Inject
    RegistrationChanges changes;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(START);
    }

    @Test
    void anOpenSessionThatMovesIsToldToAllWhoAreConfirmedAndToNobodyElse() {
        var event = withOpening().withCapacity(1);
        var slug = roundtable.open(event);
        roundtable.register(slug, address, "en");
        roundtable.register(slug, other, "en");
        roundtable.open(movedOpening(event, "15:00"));

        assertThat(letterbox.only("session-changes", address).text())
                .contains(
                        "New time for “Opening”",
                        "Before: Wednesday 4 November 2020, 13:00–14:00 CET (12:00–13:00 UTC)",
                        "New: Wednesday 4 November 2020, 15:00–16:00 CET (14:00–15:00 UTC)",
                        "It is open to all who are registered.",
                        "Join here: https://meet.example/opening");
        assertThat(letterbox.occasions(other)).containsExactly("waiting");
    }

    @Test
    void anOpenSessionThatIsRenamedOrJoinedElsewhereIsTold() {
        var event = withOpening();
        roundtable.register(roundtable.open(event), address, "en", "panel-1");
        event.whereSession(
                "opening", opening -> opening.put("title", "Welcome").put("joinUrl", "https://meet.example/w"));
        roundtable.open(event);

        assertThat(letterbox.only("session-changes", address).text())
                .contains("It was called “Opening” before.", "The link to join is new.");
    }

    @Test
    void anOpenSessionThatLeavesTheProgrammeIsToldAndCancelledInCalendars() {
        var event = withOpening();
        roundtable.register(roundtable.open(event), address, "en", "panel-1");
        clock.advance(Duration.ofMinutes(1));
        event.where(document -> {
            var sessions = document.withArray("sessions");
            for (var i = 0; i < sessions.size(); i++) {
                if (sessions.get(i).path("code").asText().equals("opening")) {
                    sessions.remove(i);
                }
            }
        });
        roundtable.open(event);

        var told = letterbox.only("session-changes", address);
        assertThat(told.text())
                .contains(
                        "“Opening” does not take place",
                        "It does not take place any more.",
                        "Before: Wednesday 4 November 2020, 13:00–14:00 CET");
        assertThat(states(AttachedCalendar.of(told), START)).containsExactly("CANCELLED 1", "CONFIRMED 0");
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void anEventThatTakesPlaceAtANewTimeIsToldInOneLetter(String language) {
        var event = roundtable.event();
        roundtable.register(roundtable.open(event), address, language, "panel-1");
        roundtable.open(event.being(EventStatus.POSTPONED));
        roundtable.open(event.being(EventStatus.SCHEDULED).movedTo(Instant.parse("2020-12-02T13:00:00Z")));

        ExpectedMail.assertIs("event-rescheduled", language, letterbox.only("event-scheduled", address));
        assertThat(letterbox.occasions(address))
                .containsExactlyInAnyOrder("confirmation", "event-postponed", "event-scheduled");
    }

    @Test
    void whatWasBeforeIsWhatTheReaderWasToldAndNotWhatStoodThereInBetween() {
        var event = roundtable.event();
        roundtable.register(roundtable.open(event), address, "en", "panel-1");
        roundtable.open(event.being(EventStatus.POSTPONED));
        roundtable.open(moved(event, "2020-11-04T04:00:00+01:00", "2020-11-04T05:30:00+01:00"));
        roundtable.open(moved(event, "2020-11-04T16:00:00+01:00", "2020-11-04T17:30:00+01:00"));
        roundtable.open(event.being(EventStatus.SCHEDULED));

        assertThat(letterbox.only("event-scheduled", address).text())
                .contains(
                        "Before: Wednesday 4 November 2020, 14:00–15:30 CET",
                        "New: Wednesday 4 November 2020, 16:00–17:30 CET")
                .doesNotContain("04:00");
        assertThat(letterbox.occasions(address))
                .containsExactlyInAnyOrder("confirmation", "event-postponed", "event-scheduled");
    }

    @Test
    void whoeverRegistersInBetweenWasToldWhatWasSoThen() {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, other, "en", "panel-1");
        roundtable.open(moved(event, "2020-11-04T04:00:00+01:00", "2020-11-04T05:30:00+01:00"));
        roundtable.register(slug, address, "en", "panel-1");
        roundtable.open(moved(event, "2020-11-04T16:00:00+01:00", "2020-11-04T17:30:00+01:00"));

        assertThat(letterbox.only("session-changes", address).text())
                .contains("Before: Wednesday 4 November 2020, 04:00–05:30 CET");
        assertThat(letterbox.all("session-changes", other)).hasSize(2);
    }

    @Test
    void whatIsAgainAsItWasToldIsNoNews() {
        var event = roundtable.event();
        roundtable.register(roundtable.open(event), address, "en", "panel-1");
        roundtable.open(event.being(EventStatus.POSTPONED));
        roundtable.open(moved(event, "2020-11-04T04:00:00+01:00", "2020-11-04T05:30:00+01:00"));
        roundtable.open(moved(event, "2020-11-04T14:00:00+01:00", "2020-11-04T15:30:00+01:00")
                .being(EventStatus.SCHEDULED));

        assertThat(letterbox.only("event-scheduled", address).text()).doesNotContain("Before:", "What is new");
    }

    @Test
    void aPlaceGainedAndASessionMovedByOneDocumentAreOneLetter() {
        var event = withOpening();
        var slug = roundtable.open(event);
        roundtable.register(slug, other, "en", "panel-2");
        roundtable.register(slug, address, "en", "panel-2");
        event.whereSession("panel-2", panel -> panel.put("capacity", 5));
        roundtable.open(movedOpening(event, "15:00"));

        assertThat(letterbox.only("promotion", address).text())
                .containsSubsequence(
                        "You have a place",
                        "A place has become free",
                        "The organiser has moved a session",
                        "What is new",
                        "* Panel 2 – Standards",
                        "You have a place.",
                        "* Opening",
                        "Before: Wednesday 4 November 2020, 13:00",
                        "When: ");
        assertThat(letterbox.occasions(address)).containsExactlyInAnyOrder("confirmation", "promotion");
    }

    @Test
    void ofAPostponedEventLetterAndCalendarSayThatTheTimesDoNotHold() {
        var event = roundtable.event();
        var token = roundtable.register(roundtable.open(event), address, "en", "panel-1", "panel-2");
        roundtable.open(event.being(EventStatus.POSTPONED));
        changes.chooseSessions(token, Set.of("panel-1"));

        var letter = letterbox.only("change", address);
        assertThat(letter.text())
                .contains(
                        "It will not take place at the times that were announced.",
                        "Before: Wednesday 4 November 2020, 14:00–15:30 CET",
                        "Open the attached file to take your programme out of your calendar")
                .doesNotContain("When:", "New:");
        assertThat(AttachedCalendar.of(letter))
                .extracting(entry -> entry.getStatus().getValue())
                .containsOnly("CANCELLED");
    }

    @Test
    void whoHasNothingInAnEventThatMovesIsToldItsNewTime() {
        var event = roundtable.event();
        roundtable.register(roundtable.open(event), address, "en");
        roundtable.open(event.movedTo(Instant.parse("2020-12-02T13:00:00Z")));

        assertThat(letterbox.only("session-changes", address).text())
                .contains(
                        "New time for “Data quality and interoperability”",
                        "When: Wednesday 2 December 2020, 14:00 – Thursday 3 December 2020, 15:30 CET",
                        "Before: Wednesday 4 November 2020, 14:00 – Thursday 5 November 2020, 15:30 CET");
    }

    private EventBuilder withOpening() {
        return roundtable.event().withOpenSession("opening").whereSession("opening", opening -> opening.put(
                        "title", "Opening")
                .put("start", "2020-11-04T13:00:00+01:00")
                .put("end", "2020-11-04T14:00:00+01:00")
                .put("joinUrl", "https://meet.example/opening"));
    }

    private static EventBuilder movedOpening(EventBuilder event, String to) {
        var end = Integer.parseInt(to.substring(0, 2)) + 1;
        return event.whereSession("opening", opening -> opening.put("start", "2020-11-04T" + to + ":00+01:00")
                .put("end", "2020-11-04T" + end + ":00:00+01:00"));
    }

    private static EventBuilder moved(EventBuilder event, String start, String end) {
        return event.whereSession("panel-1", panel -> panel.put("start", start).put("end", end));
    }
}
