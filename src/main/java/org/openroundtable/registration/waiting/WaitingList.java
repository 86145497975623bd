package org.openroundtable.registration.waiting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.event.Event;
import org.openroundtable.registration.InLine;
import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.Places;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.PlacesReleased;

/**
 * Gives released places to those who wait, first come first served. It leaves behind what the desk relies on: where a
 * place is free, nobody eligible is waiting. Whoever is not eligible keeps the number, and the reason is recorded.
 */
@ApplicationScoped
public class WaitingList {

    /** So many are looked at in one go. */
    private static final int PAGE = 100;

    private final Registrations registrations;
    private final Places places;
    private final Announcements announcements;

    WaitingList(Registrations registrations, Places places, Announcements announcements) {
        this.registrations = registrations;
        this.places = places;
        this.announcements = announcements;
    }

    /**
     * Within the transaction that has released something, under its lock. While an event is cancelled or postponed its
     * line stands still; when it takes place after all, the document that says so sets the limits and thereby serves.
     */
    public void serve(Event event, EventLimits limits, Instant now) {
        release(event, limits, now).forEach(announcements::announce);
    }

    /** The same, for whoever announces what was released together with more. */
    List<PlacesReleased> release(Event event, EventLimits limits, Instant now) {
        if (!event.phaseAt(now).isAhead()) {
            return List.of();
        }
        var changed = new LinkedHashSet<Registration>();
        var released = new LinkedHashMap<Registration, List<Place>>();
        var whole = new LimitOwner.Event();
        for (var block : blocksThenAnybody(whole, limits)) {
            serve(
                            new EventLine(registrations, event, block, limits.mostOfOneOrganisation(whole), now),
                            limits,
                            now,
                            changed)
                    .forEach(registration -> released.put(registration, new ArrayList<>()));
        }
        for (var session : limits.sessions()) {
            var where = new LimitOwner.Session(session);
            for (var block : blocksThenAnybody(where, limits)) {
                serve(
                                new SessionLine(places, session, block, limits.mostOfOneOrganisation(where), now),
                                limits,
                                now,
                                changed)
                        .forEach(place -> released.computeIfAbsent(place.registration(), none -> new ArrayList<>())
                                .add(place));
            }
        }
        announcements.announce(changed);
        return released.entrySet().stream()
                .map(one -> new PlacesReleased(one.getKey(), List.copyOf(one.getValue()), Actor.SYSTEM, now))
                .toList();
    }

    /** Ids of blocks, and null for the places that anybody can have: whoever has one of a block leaves those to others. */
    private static List<Long> blocksThenAnybody(LimitOwner where, EventLimits limits) {
        var blocks = new ArrayList<>(limits.blocksIn(where));
        blocks.add(null);
        return blocks;
    }

    /** Those who have got something. Whoever can't have it is passed over, which is recorded. */
    private <T extends InLine<?>> List<T> serve(
            Line<T> line, EventLimits limits, Instant now, Set<Registration> changed) {
        var served = new ArrayList<T>();
        var behind = 0L;
        var count = 0;
        var more = true;
        while (more && limits.free(line.owner()) > 0) {
            // Whoever is passed over made the first few too few; there may be many more of them.
            count = Math.min(Math.max(limits.free(line.owner()), 2 * count), PAGE);
            var next = line.next(behind, count);
            var waiting = next.iterator();
            while (waiting.hasNext() && limits.free(line.owner()) > 0) {
                var one = waiting.next();
                var obstacle = line.obstacle(one).or(() -> take(line.claim(one), limits));
                if (obstacle.isEmpty()) {
                    line.give(one);
                    served.add(one);
                } else {
                    one.passOver(obstacle.get(), Reason.PLACE_RELEASED, Actor.SYSTEM, now);
                }
                changed.add(one.registration());
                behind = one.arrival();
            }
            more = next.size() == count;
        }
        if (!served.isEmpty()) {
            sayWhereFrom(line, served, now);
            for (var one : line.ineligible(served.get(served.size() - 1).arrival())) {
                one.passOver(line.why(one), Reason.PLACE_RELEASED, Actor.SYSTEM, now);
                changed.add(one.registration());
            }
        }
        return served;
    }

    /** That somebody was moved up before others has a reason. */
    private void sayWhereFrom(Line<?> line, List<? extends InLine<?>> served, Instant now) {
        if (line.block() != null) {
            var whom = registrations.whomBlockIsFor(line.block());
            served.forEach(one -> one.cameByKeptPlace(whom, Actor.SYSTEM, now));
        }
    }

    /** Why it can't be taken; empty: it was. */
    private static Optional<Ineligibility> take(List<LimitOwner> claim, EventLimits limits) {
        return limits.takeIfFree(claim) ? Optional.empty() : Optional.of(Ineligibility.of(limits.full(claim)));
    }
}
