package org.openroundtable.organiser.release;

import java.time.ZonedDateTime;
import java.util.Set;

import org.openroundtable.registration.announcement.Occasion;

/**
 * A release in a list.
 *
 * @param at in the zone of the event
 * @param by name of who has published it; null: no account of this installation
 * @param told on which occasions people were written to
 * @param note or null
 */
record ReleaseLine(int number, ZonedDateTime at, String by, Set<Occasion> told, String note) {}
