package org.openroundtable.notification;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are told when organisers change an event: whole mails, as {@code src/test/resources/notification} has them. */
@QuarkusTest
class ChangeNotificationsTest {

    private final String address = UUID.randomUUID() + "@registrant.example";
    private final String other = UUID.randomUUID() + "@other.example";

    @Inject
    Roundtable roundtable;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(Instant.parse("2020-10-08T10:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void tellsEverybodyThatASessionMoves(String language) {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, other, "en", "panel-2");
        roundtable.register(slug, address, language, "panel-2");
        event.whereSession("panel-2", panel -> panel.put("start", "2020-11-06T10:00:00+01:00")
                .put("end", "2020-11-06T11:30:00+01:00"));
        roundtable.open(event);
        assertMail("move", "session-changes", language);
        assertThat(letterbox.only("session-changes", other).text()).contains("You have a place.");
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void tellsWhoAttendsWhatElseChangesInTheirCalendar(String language) {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, address, language, "panel-1");
        event.whereSession("panel-1", panel -> panel.put("title", "Panel 1 – Quality")
                .put("room", "Room 7")
                .put("joinUrl", "https://meet.example/new"));
        roundtable.open(event);
        assertMail("session-change", "session-changes", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void tellsOfSeveralSessionsInOneMail(String language) {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, other, "en", "panel-2");
        roundtable.register(slug, address, language, "panel-1", "panel-2");
        event.where(changed -> changed.put("venue", "Rue de la Loi 2, Brussels"));
        event.whereSession("panel-2", panel -> panel.put("start", "2020-11-06T10:00:00+01:00")
                .put("end", "2020-11-06T11:30:00+01:00")
                .put("joinUrl", "https://meet.example/new"));
        roundtable.open(event);
        assertMail("session-changes", "session-changes", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void tellsEverybodyWhetherTheEventTakesPlace(String language) {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, other, "en", "panel-2");
        roundtable.register(slug, address, language, "panel-1", "panel-2");
        roundtable.open(event.being(EventStatus.POSTPONED));
        assertMail("event-postponed", "event-postponed", language);
        roundtable.open(event.being(EventStatus.CANCELLED));
        assertMail("event-cancelled", "event-cancelled", language);
        roundtable.open(event.being(EventStatus.SCHEDULED));
        assertMail("event-scheduled", "event-scheduled", language);
        roundtable.open(event);
        assertThat(letterbox.only("event-cancelled", other).text()).contains("There is nothing you need to do.");
        letterbox.only("event-scheduled", other);
    }

    private void assertMail(String name, String occasion, String language) {
        ExpectedMail.assertIs(name, language, letterbox.only(occasion, address));
    }
}
