package org.openroundtable.registration.occupancy;

import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.account.Actor;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventSlug;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.RegistrationTerms;

import static org.assertj.core.api.Assertions.assertThat;

class AvailabilityTest {

    private static final Occupancy ROOM = new Occupancy(10, 9, 9, 0, false);
    private static final Occupancy NO_LIMIT = new Occupancy(null, 9, 9, 0, false);
    private static final Occupancy FULL = new Occupancy(10, 10, 10, 0, false);
    private static final Occupancy FULL_WITH_LINE = new Occupancy(10, 10, 10, 3, true);

    /** The event goes from the 10th to the 20th. */
    @ParameterizedTest
    @CsvSource({
        // status,   opens, closes, now, state,     until, changeable
        "SCHEDULED,  2,     8,      1,   NOT_YET,   2, true",
        "SCHEDULED,  2,     8,      2,   OPEN,      8, true",
        "SCHEDULED,  2,     8,      7,   OPEN,      8, true",
        "SCHEDULED,  2,     8,      8,   CLOSED,    , true",
        "SCHEDULED,  2,     15,     12,  OPEN,      15, true",
        "SCHEDULED,  2,     30,     19,  OPEN,      20, true",
        "SCHEDULED,  2,     30,     20,  OVER,      , false",
        "SCHEDULED,  2,     8,      20,  OVER,      , false",
        "SCHEDULED,  25,    30,     20,  OVER,      , false",
        "SCHEDULED,  ,      8,      1,   OPEN,      8, true",
        "SCHEDULED,  ,      ,       1,   NONE,      , true",
        "SCHEDULED,  ,      ,       20,  OVER,      , false",
        "CANCELLED,  2,     8,      3,   CANCELLED, , false",
        "CANCELLED,  2,     8,      20,  CANCELLED, , false",
        "POSTPONED,  2,     8,      1,   POSTPONED, , true",
        "POSTPONED,  2,     8,      20,  POSTPONED, , false",
    })
    void whatTheEventSaysOfItselfCountsMoreThanItsClock(
            EventStatus status,
            Integer opens,
            Integer closes,
            int now,
            Availability.State state,
            Integer until,
            boolean changeable) {
        var availability = Availability.of(event(status, opens, closes), day(now));

        assertThat(availability)
                .isEqualTo(new Availability(state, day(opens), earlier(closes, 20), day(20), changeable, false));
        assertThat(availability.until()).isEqualTo(day(until));
    }

    @Test
    void whileItIsOpenTheRoomDecides() {
        assertThat(at(5, ROOM)).isEqualTo(Availability.State.OPEN);
        assertThat(at(5, NO_LIMIT)).isEqualTo(Availability.State.OPEN);
        assertThat(at(5, FULL_WITH_LINE)).isEqualTo(Availability.State.WAITING_LIST);
        assertThat(at(5, FULL)).isEqualTo(Availability.State.FULL);
        assertThat(at(1, FULL)).isEqualTo(Availability.State.NOT_YET);
        assertThat(at(8, FULL_WITH_LINE)).isEqualTo(Availability.State.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,         true,  true",
        "WAITING_LIST, true,  true",
        "FULL,         false, false",
        "NOT_YET,      false, true",
        "CLOSED,       false, false",
        "CANCELLED,    false, false",
        "POSTPONED,    false, false",
        "OVER,         false, false",
        "NONE,         false, false"
    })
    void aRequestIsTakenWithAPlaceOrANumberInTheLine(Availability.State state, boolean open, boolean openOrWillBe) {
        var availability = new Availability(state, day(2), day(8), day(20), true, false);
        assertThat(availability.isOpen()).isEqualTo(open);
        assertThat(availability.isOpenOrWillBe()).isEqualTo(openOrWillBe);
    }

    private static Availability.State at(int now, Occupancy occupancy) {
        return Availability.of(event(EventStatus.SCHEDULED, 2, 8), occupancy, day(now))
                .state();
    }

    private static Event event(EventStatus status, Integer opens, Integer closes) {
        var event = new Event(new EventSlug("some-event"), Actor.SYSTEM, day(1));
        event.reschedule(day(10), day(20), ZoneOffset.UTC, Actor.SYSTEM, day(1));
        event.changeTerms(
                new RegistrationTerms(day(opens), day(closes), null, false, null, false, null, false),
                Actor.SYSTEM,
                day(1));
        switch (status) {
            case SCHEDULED -> {}
            case CANCELLED -> event.cancel(Actor.SYSTEM, day(1));
            case POSTPONED -> event.postpone(Actor.SYSTEM, day(1));
        }
        return event;
    }

    private static Instant earlier(Integer closes, int end) {
        return closes == null ? null : day(Math.min(closes, end));
    }

    private static Instant day(Integer day) {
        return day == null ? null : Instant.parse("2026-06-%02dT12:00:00Z".formatted(day));
    }
}
