package org.openroundtable.programme;

import java.time.Instant;

/**
 * A session has got another time; those who have a place in it want to know.
 *
 * @param previousStart when it was to start
 * @param previousEnd when it was to end
 */
public record SessionMoved(Session session, Instant previousStart, Instant previousEnd) {}
