package org.openroundtable.event;

/**
 * What an event is at this moment.
 *
 * @param version another one after every change of the event, its programme or its speakers
 */
public record EventVersion(Long event, long version) {}
