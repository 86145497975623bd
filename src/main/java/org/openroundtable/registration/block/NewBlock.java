package org.openroundtable.registration.block;

import java.time.Instant;

/**
 * A block as an organiser wants it.
 *
 * @param session id of the session in which they are; null: the event as a whole
 * @param places at least 1
 */
public record NewBlock(String name, Long session, int places, Instant releaseAt) {}
