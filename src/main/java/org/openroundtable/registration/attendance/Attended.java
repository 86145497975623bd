package org.openroundtable.registration.attendance;

import java.time.Instant;

/**
 * That somebody was present in a session.
 *
 * @param session code
 * @param until when it was taken back; null: it was not
 * @param withoutPlace let in all the same
 */
public record Attended(String session, Instant since, Instant until, boolean withoutPlace) {}
