package org.openroundtable.registration.announcement;

import java.time.Instant;
import java.util.List;

import org.openroundtable.account.Actor;
import org.openroundtable.event.Event;

/**
 * An event is not what it was, nor is its programme, or places have gone to those who waited: all that was changed at
 * once, so that each whom some of it concerns hears of it once.
 *
 * @param ofStatus it was cancelled or postponed, or takes place after all
 * @param inCalendars something has changed that calendars show of the event or its sessions
 * @param released instead of an announcement of each
 */
public record EventRevised(
        Event event, boolean ofStatus, boolean inCalendars, List<PlacesReleased> released, Actor actor, Instant at) {}
