package org.openroundtable.form;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.registration.occupancy.Occupancy;

/**
 * A session to choose.
 *
 * @param start in the event's zone, as {@code end}
 * @param clashes titles of the sessions at the same time
 * @param chosen ticked, or wanted already
 * @param cancelled it does not take place
 * @param over it has ended
 * @param open can be ticked or unticked; who has it already can always keep it
 */
public record SessionCard(
        String code,
        Text title,
        ZonedDateTime start,
        ZonedDateTime end,
        Occupancy occupancy,
        List<Text> clashes,
        boolean chosen,
        boolean cancelled,
        boolean over,
        boolean open) {}
