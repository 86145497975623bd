package org.openroundtable.organiser.home;

import java.time.LocalDate;

import org.openroundtable.event.EventPhase;
import org.openroundtable.language.Text;
import org.openroundtable.registration.occupancy.Occupancy;

/**
 * An event in the list.
 *
 * @param phase null: it was never published
 * @param firstDay null: not known yet
 * @param lastDay null: not known yet
 * @param occupancy null: it was never published
 * @param unpublished in how many things its draft differs from what is live, as far as the reader may know
 */
record OwnEvent(
        String path,
        Text title,
        EventPhase phase,
        LocalDate firstDay,
        LocalDate lastDay,
        Occupancy occupancy,
        int unpublished) {}
