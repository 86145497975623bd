package org.openroundtable.organiser.figure;

import org.openroundtable.language.Text;
import org.openroundtable.registration.occupancy.Occupancy;
import org.openroundtable.report.figure.SessionCount;

/**
 * How full a session is.
 *
 * @param occupancy null: it is not about now, or nobody registers for the session any more
 * @param confirmedList who has a place, as a list; null: there is none, or nobody here may see it
 * @param waitingList who waits, in the same way
 */
record SessionLine(
        String code, Text title, SessionCount count, Occupancy occupancy, String confirmedList, String waitingList) {}
