package org.openroundtable.registration.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.event.Event;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.Places;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationClaim;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.PlacesReleased;

/**
 * Gives released places to those who wait, first come first served. It leaves behind what the desk relies on: where a
 * place is free, nobody eligible is waiting.
 */
@ApplicationScoped
public class WaitingList {

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
        if (event.isOverAt(now) || !event.isScheduled()) {
            return;
        }
        var gained = new LinkedHashMap<Registration, List<Place>>();
        serveEvent(event, limits, now, gained);
        limits.sessions().forEach(session -> serveSession(event, session, limits, now, gained));
        announcements.announce(gained.keySet());
        gained.forEach((registration, released) ->
                announcements.announce(new PlacesReleased(registration, List.copyOf(released), Actor.SYSTEM, now)));
    }

    private void serveEvent(Event event, EventLimits limits, Instant now, Map<Registration, List<Place>> gained) {
        var free = limits.free(new LimitOwner.Event());
        if (free == 0) {
            return;
        }
        for (var next : registrations.nextWaiting(event, free)) {
            if (limits.takeIfFree(RegistrationClaim.of(next).inEvent())) {
                next.takePlace();
                if (offerTime(event) == null) {
                    next.confirm(Reason.PLACE_RELEASED, Actor.SYSTEM, now);
                } else {
                    next.offer(earlier(now.plus(offerTime(event)), event.endsAt()), Actor.SYSTEM, now);
                }
                gained.put(next, new ArrayList<>());
            }
        }
    }

    private void serveSession(
            Event event, Long session, EventLimits limits, Instant now, Map<Registration, List<Place>> gained) {
        var free = limits.free(new LimitOwner.Session(session));
        if (free == 0) {
            return;
        }
        for (var next : places.nextWaiting(session, now, free)) {
            if (limits.takeIfFree(RegistrationClaim.inSession(next.registration(), next.session()))) {
                var start = next.session().startsAt();
                // Once the session has begun, nobody has time to take up an offer: the place is given.
                if (offerTime(event) == null || !now.isBefore(start)) {
                    next.confirm(Reason.PLACE_RELEASED, Actor.SYSTEM, now);
                } else {
                    next.offer(earlier(now.plus(offerTime(event)), start), Actor.SYSTEM, now);
                }
                gained.computeIfAbsent(next.registration(), none -> new ArrayList<>())
                        .add(next);
            }
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Duration offerTime(Event event) {
        var minutes = event.registration().offerMinutes();
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
