package org.openroundtable.capacity;

/**
 * The limits of a claim, all of which seemed free when somebody looked; nothing is taken yet.
 *
 * @param ids of the limits
 * @param revision of the event's limits as a whole
 */
public record SeenFree(Long[] ids, int revision) {}
