package org.openroundtable.registration.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.event.Event;
import org.openroundtable.registration.InLine;
import org.openroundtable.registration.Ineligibility;

/** Those who wait for one thing, in order of arrival. */
interface Line<T extends InLine<?>> {

    /** Id of the block whose places are given; null: those that anybody can have. */
    Long block();

    /** The limit that they wait for to have room. */
    LimitOwner owner();

    /** The first so many behind a number (0: all) who may have a place as soon as there is one. */
    List<T> next(long behind, int count);

    /** Those before a number who may not, as far as it was not recorded yet. */
    List<T> ineligible(long before);

    /** Why one of these may not. */
    Ineligibility why(T ineligible);

    /** Why one of those who may have a place can't have this one; empty: nothing is in the way. */
    Optional<Ineligibility> obstacle(T next);

    /** What a place counts against. */
    List<LimitOwner> claim(T next);

    /** The place is taken for them: confirms it, or offers it if the event wants places to be taken up. */
    void give(T next);

    /** Until when somebody can take up a place; empty: it is given at once, also when nobody has time to take it up. */
    static Optional<Instant> offeredUntil(Event event, Instant now, Instant latest) {
        var minutes = event.registration().offerMinutes();
        if (minutes == null || !now.isBefore(latest)) {
            return Optional.empty();
        }
        var until = now.plus(Duration.ofMinutes(minutes));
        return Optional.of(until.isBefore(latest) ? until : latest);
    }
}
