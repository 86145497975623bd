package org.openroundtable.registration.occupancy;

import java.time.Instant;

import org.openroundtable.event.EventFacts;
import org.openroundtable.programme.SessionFacts;

/**
 * Whether somebody who comes at a certain moment can register, and if not, why; and whether who is registered can change
 * it. The desk, every page and the API ask here.
 *
 * @param opens when registration opens or has opened; null: not said
 * @param closes when it closes or has closed, with the event at the latest; null: no registration is planned
 * @param changesUntil until when registrants change or cancel by themselves
 * @param changeable whether they still can; of a cancelled event nobody has to change anything
 * @param restricted whoever registers must show an access code or an invitation
 */
public record Availability(
        State state, Instant opens, Instant closes, Instant changesUntil, boolean changeable, boolean restricted) {

    public enum State {
        OPEN,
        /** Open, but whoever comes now has to wait. */
        WAITING_LIST,
        /** Open by the clock, but all places are taken and nobody may wait. */
        FULL,
        NOT_YET,
        CLOSED,
        CANCELLED,
        POSTPONED,
        OVER,
        /** The event has no registration, or none is planned yet. */
        NONE;

        /** A request is taken: it leads to a place or to a number in the line. */
        public boolean isOpen() {
            return this == OPEN || this == WAITING_LIST;
        }
    }

    /** As far as event and clock are concerned; whether there is room is not asked. */
    public static Availability of(EventFacts event, Instant now) {
        var terms = event.registration();
        return new Availability(
                state(event, now),
                terms.opensAt(),
                closes(event),
                event.changesUntil(),
                !event.isCancelled() && now.isBefore(event.changesUntil()),
                terms.codeOrInvitation());
    }

    /** @param occupancy of the event as a whole */
    public static Availability of(EventFacts event, Occupancy occupancy, Instant now) {
        var availability = of(event, now);
        if (!availability.isOpen() || !occupancy.isFull()) {
            return availability;
        }
        if (occupancy.waitlist()) {
            return availability.with(State.WAITING_LIST);
        }
        // Full for everybody but those for whom places are kept.
        return occupancy.reserved() > 0 ? availability.forSome() : availability.with(State.FULL);
    }

    /**
     * Whether anybody can be given a session at all, or a number in its line: it and its event take place, and it is not over.
     * While an event is cancelled or postponed, others may be waiting although there is room.
     */
    public static boolean isToBeHad(EventFacts event, SessionFacts session, Instant now) {
        return !session.isCancelled() && !session.isOverAt(now) && event.isScheduled();
    }

    /** The same with how full the session is. */
    public static boolean isToBeHad(EventFacts event, SessionFacts session, Occupancy occupancy, Instant now) {
        return isToBeHad(event, session, now) && !occupancy.isClosed();
    }

    /** There was no room after all. */
    public Availability full() {
        return with(State.FULL);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isWaitingList() {
        return state == State.WAITING_LIST;
    }

    /** What was filled in can be sent as it is, now or when its time comes. */
    public boolean isOpenOrWillBe() {
        return isOpen() || state == State.NOT_YET;
    }

    /** When the clock gives another answer; null: it never will. */
    public Instant until() {
        return switch (state) {
            case NOT_YET -> opens;
            case OPEN, WAITING_LIST, FULL -> closes;
            case CLOSED, CANCELLED, POSTPONED, OVER, NONE -> null;
        };
    }

    /** Opening counts from its second on; closing ends before its second, and no later than the event. */
    private static State state(EventFacts event, Instant now) {
        var terms = event.registration();
        return switch (event.phaseAt(now)) {
            case CANCELLED -> State.CANCELLED;
            case POSTPONED -> State.POSTPONED;
            case OVER -> State.OVER;
            case UPCOMING, RUNNING -> {
                if (terms.closesAt() == null) {
                    yield State.NONE;
                }
                if (!now.isBefore(terms.closesAt())) {
                    yield State.CLOSED;
                }
                yield terms.opensAt() != null && now.isBefore(terms.opensAt()) ? State.NOT_YET : State.OPEN;
            }
        };
    }

    private static Instant closes(EventFacts event) {
        var said = event.registration().closesAt();
        return said == null || said.isBefore(event.endsAt()) ? said : event.endsAt();
    }

    private Availability forSome() {
        return new Availability(state, opens, closes, changesUntil, changeable, true);
    }

    private Availability with(State other) {
        return new Availability(other, opens, closes, changesUntil, changeable, restricted);
    }
}
