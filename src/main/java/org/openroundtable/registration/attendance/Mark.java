package org.openroundtable.registration.attendance;

import java.time.Instant;

/**
 * That somebody is present in a session.
 *
 * @param withoutPlace let in all the same
 * @param by name of the account; null: nobody's, or not known any more
 */
public record Mark(Instant at, AttendanceSource source, boolean withoutPlace, String by) {}
