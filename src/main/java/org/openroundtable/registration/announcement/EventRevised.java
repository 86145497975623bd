package org.openroundtable.registration.announcement;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.openroundtable.account.Actor;
import org.openroundtable.event.Event;

/**
 * An event is not what it was, nor is its programme, or places have gone to those who waited: all that was changed at
 * once, so that each whom some of it concerns hears of it once.
 *
 * @param ofStatus it was cancelled or postponed, or takes place after all
 * @param inCalendars something has changed that calendars show of the event or its sessions
 * @param released instead of an announcement of each
 * @param told on which occasions people are to be written to
 * @param note why, for everybody; null: nothing is said
 */
public record EventRevised(
        Event event,
        boolean ofStatus,
        boolean inCalendars,
        List<PlacesReleased> released,
        Set<Occasion> told,
        String note,
        Actor actor,
        Instant at) {

    /** The state of the event is what is to be told. */
    public boolean tellsStatus() {
        return ofStatus && told.contains(Occasion.STATUS);
    }

    /** What has changed in people's programmes is to be told. */
    public boolean tellsProgramme() {
        return (ofStatus || inCalendars) && told.contains(Occasion.PROGRAMME);
    }
}
