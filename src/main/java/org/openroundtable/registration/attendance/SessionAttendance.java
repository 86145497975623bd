package org.openroundtable.registration.attendance;

/**
 * How many are in a session.
 *
 * @param present marked, with a place or without
 * @param expected have a place; in one that is open to all, are confirmed for the event
 */
public record SessionAttendance(long present, long expected) {}
