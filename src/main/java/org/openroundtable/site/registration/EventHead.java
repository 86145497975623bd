package org.openroundtable.site.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.openroundtable.event.Event;
import org.openroundtable.event.RegistrationWindow;
import org.openroundtable.registration.Occupancy;

/**
 * The event as the form and the registrant's page speak of it; times in its zone.
 *
 * @param opens null: not said
 * @param holdHours null: addresses need not be confirmed
 * @param full all places in the event are taken
 */
public record EventHead(
        String slug,
        String title,
        ZonedDateTime start,
        ZonedDateTime end,
        ZonedDateTime opens,
        ZonedDateTime closes,
        ZonedDateTime changesUntil,
        boolean changeable,
        RegistrationWindow window,
        Long holdHours,
        boolean full,
        String organiser,
        String email) {

    static EventHead of(Event event, Occupancy occupancy, Instant now) {
        var zone = event.timeZone;
        return new EventHead(
                event.slug,
                event.title,
                event.startsAt.atZone(zone),
                event.endsAt.atZone(zone),
                at(event.registration.opensAt, zone),
                at(event.registration.closesAt, zone),
                event.changesUntil().atZone(zone),
                event.isChangeableAt(now),
                event.registrationAt(now),
                event.registration.confirmAddress ? Math.max(1, event.holdFor().toHours()) : null,
                occupancy.isFull(),
                event.organiser.name,
                event.organiser.email);
    }

    public ZoneId zone() {
        return start.getZone();
    }

    public String path() {
        return "/events/" + slug;
    }

    private static ZonedDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone);
    }
}
