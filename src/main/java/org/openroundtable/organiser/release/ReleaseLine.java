package org.openroundtable.organiser.release;

import java.time.ZonedDateTime;
import java.util.Set;

import org.openroundtable.registration.announcement.Occasion;

/**
 * A release in a list.
 *
 * @param at in the zone of the event
 * @param by name of who has published it; null: no account of this installation
 * @param held occasions on which nobody was written to because whoever published it did not want it
 * @param note or null
 */
record ReleaseLine(int number, ZonedDateTime at, String by, Set<Occasion> held, String note) {}
