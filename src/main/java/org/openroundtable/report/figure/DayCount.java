package org.openroundtable.report.figure;

import java.time.LocalDate;

/**
 * A day in the zone of an event.
 *
 * @param submissions registrations received on it, whatever has become of them
 * @param persons confirmed at its end, or at the moment that the figures are of
 */
public record DayCount(LocalDate day, long submissions, long persons) {}
