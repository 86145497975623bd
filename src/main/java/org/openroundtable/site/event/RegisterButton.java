package org.openroundtable.site.event;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

import org.openroundtable.capacity.PerOrganisation;
import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.Occupancy;
import org.openroundtable.time.InZone;

/**
 * What the registration button says at this moment.
 *
 * @param restricted an access code or an invitation is needed
 * @param opens null where no such moment is set; in the event's zone, as {@code closes}
 * @param hours whole hours until it opens or closes, at least 1, if that is so soon that one counts them; else null
 * @param placesLeft null: not limited
 * @param perOrganisation how many of one organisation can have a place; null: not limited
 */
public record RegisterButton(
        Availability.State state,
        boolean restricted,
        ZonedDateTime opens,
        ZonedDateTime closes,
        Long hours,
        Integer placesLeft,
        PerOrganisation perOrganisation) {

    private static final Duration OPENS_SOON = Duration.ofHours(48);
    private static final Duration CLOSES_SOON = Duration.ofHours(24);

    public static RegisterButton of(EventFacts event, Occupancy occupancy, Instant now) {
        var availability = Availability.of(event, occupancy, now);
        return new RegisterButton(
                availability.state(),
                availability.restricted(),
                InZone.at(availability.opens(), event.timeZone()),
                InZone.at(availability.closes(), event.timeZone()),
                hours(availability, now),
                occupancy.placesLeft(),
                occupancy.perOrganisation());
    }

    private static Long hours(Availability availability, Instant now) {
        var soon =
                switch (availability.state()) {
                    case NOT_YET -> OPENS_SOON;
                    case OPEN -> CLOSES_SOON;
                    default -> null;
                };
        return soon == null || !now.plus(soon).isAfter(availability.until())
                ? null
                : Math.max(1, Duration.between(now, availability.until()).toHours());
    }
}
