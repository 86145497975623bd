package org.openroundtable.site.form;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.openroundtable.event.EventFacts;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventPhase;
import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.time.InZone;

/**
 * The event as the form and the registrant's page speak of it; times in its zone.
 *
 * @param why it is cancelled or postponed; null: nothing was said
 * @param opens null: not said
 * @param changeable for registrants; of a cancelled event nobody has to change anything
 * @param holdHours null: addresses need not be confirmed
 * @param approval an organiser decides on each registration
 * @param privacyNotice address of what the organiser says of personal data, or null
 */
public record EventHead(
        String slug,
        Text title,
        EventMode mode,
        Text venue,
        ZonedDateTime start,
        ZonedDateTime end,
        ZonedDateTime opens,
        ZonedDateTime closes,
        ZonedDateTime changesUntil,
        boolean changeable,
        EventPhase phase,
        String why,
        Availability availability,
        Long holdHours,
        boolean approval,
        String organiser,
        String email,
        String privacyNotice) {

    /** Of one that takes place, or where it does not matter why not. */
    public static EventHead of(EventFacts event, Availability availability, Instant now) {
        return of(event, availability, null, now);
    }

    /** @param why it is cancelled or postponed; null: nothing was said */
    public static EventHead of(EventFacts event, Availability availability, String why, Instant now) {
        var zone = event.timeZone();
        return new EventHead(
                event.slug(),
                event.title(),
                event.mode(),
                event.venue(),
                event.startsAt().atZone(zone),
                event.endsAt().atZone(zone),
                InZone.at(availability.opens(), zone),
                InZone.at(availability.closes(), zone),
                availability.changesUntil().atZone(zone),
                availability.changeable(),
                event.phaseAt(now),
                why,
                availability,
                event.registration().confirmAddress()
                        ? Math.max(1, event.registration().holdFor().toHours())
                        : null,
                event.registration().approval(),
                event.organiser().name(),
                event.organiser().email(),
                event.details().privacy() == null
                        ? event.details().addresses().privacyNotice()
                        : Paths.privacy(event.slug()));
    }

    public ZoneId zone() {
        return start.getZone();
    }

    /** Neither cancelled nor postponed. */
    public boolean isTimesHold() {
        return phase != EventPhase.CANCELLED && phase != EventPhase.POSTPONED;
    }

    public String path() {
        return Paths.event(slug);
    }
}
