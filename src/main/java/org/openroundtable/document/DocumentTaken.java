package org.openroundtable.document;

import java.time.Instant;

import org.openroundtable.account.Actor;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.event.Event;

/**
 * A document was taken in, and the event is what it says.
 *
 * @param before what was live; null: the event is new
 * @param after what is
 */
public record DocumentTaken(
        Event event, EventDocument before, EventDocument after, ImportTerms terms, Actor actor, Instant at) {}
