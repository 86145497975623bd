package org.openroundtable.document;

import java.util.Map;

import org.openroundtable.event.Event;
import org.openroundtable.programme.Session;
import org.openroundtable.speaker.Speaker;

/**
 * An event as it is before a document comes in.
 *
 * @param speakers by their codes
 * @param sessions by their codes; those that have left the programme too
 */
record Known(Event event, Map<String, Speaker> speakers, Map<String, Session> sessions) {}
