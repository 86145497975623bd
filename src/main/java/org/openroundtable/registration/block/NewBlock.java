package org.openroundtable.registration.block;

import java.time.Instant;

/**
 * A block as an organiser wants it.
 *
 * @param places at least 1
 */
public record NewBlock(String name, int places, Instant releaseAt) {}
