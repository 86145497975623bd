package org.openroundtable.capacity;

/**
 * The limits of a claim, all of which seemed free when somebody looked; nothing is taken yet.
 *
 * @param ids of the limits
 * @param version of the event
 */
public record SeenFree(Long[] ids, long version) {}
