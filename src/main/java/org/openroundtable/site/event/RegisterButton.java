package org.openroundtable.site.event;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.openroundtable.event.Event;
import org.openroundtable.registration.occupancy.Occupancy;

/**
 * What the registration button says at this moment.
 *
 * @param state what can be done
 * @param opens null where no such moment is set; in the event's zone, as {@code closes}
 * @param hours whole hours until it opens or closes, at least 1
 * @param placesLeft null: not limited
 */
public record RegisterButton(State state, ZonedDateTime opens, ZonedDateTime closes, long hours, Integer placesLeft) {

    public enum State {
        NONE,
        /** Within two days. */
        OPENS_SOON,
        OPENS,
        OPEN,
        /** Open for less than a day. */
        CLOSES_SOON,
        /** Open, but whoever comes now has to wait. */
        WAITING_LIST,
        /** Open by the clock, but full, and nobody may wait. */
        FULL,
        CLOSED
    }

    private static final Duration SOON = Duration.ofHours(48);
    private static final Duration LAST_DAY = Duration.ofHours(24);

    public static RegisterButton of(Event event, Occupancy occupancy, Instant now) {
        var opens = event.registration().opensAt();
        var closes = event.registration().closesAt();
        var state =
                switch (event.registrationAt(now)) {
                    case NONE -> State.NONE;
                    case NOT_YET -> now.plus(SOON).isAfter(opens) ? State.OPENS_SOON : State.OPENS;
                    case OPEN -> open(occupancy, now.plus(LAST_DAY).isAfter(closes));
                    case CLOSED -> State.CLOSED;
                };
        var next = state == State.OPENS_SOON ? opens : closes;
        return new RegisterButton(
                state,
                at(opens, event.timeZone()),
                at(closes, event.timeZone()),
                next == null ? 0 : Math.max(1, Duration.between(now, next).toHours()),
                occupancy == null ? null : occupancy.placesLeft());
    }

    public boolean isOpen() {
        return switch (state) {
            case OPEN, CLOSES_SOON, WAITING_LIST -> true;
            default -> false;
        };
    }

    private static State open(Occupancy occupancy, boolean lastDay) {
        if (occupancy != null && occupancy.isFull()) {
            return occupancy.waitlist() ? State.WAITING_LIST : State.FULL;
        }
        return lastDay ? State.CLOSES_SOON : State.OPEN;
    }

    private static ZonedDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone);
    }
}
