package org.openroundtable.registration.block;

/**
 * A block and how much of it somebody has.
 *
 * @param taken 0 of one that is released
 */
public record BlockUse(Block block, int taken) {}
