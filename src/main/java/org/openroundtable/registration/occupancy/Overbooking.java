package org.openroundtable.registration.occupancy;

/**
 * More is taken than a limit allows; nobody loses anything by that.
 *
 * @param taken places
 * @param beyond how many of them are beyond the limit
 */
public record Overbooking(long taken, long beyond) {}
