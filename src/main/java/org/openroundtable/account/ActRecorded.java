package org.openroundtable.account;

import java.time.Instant;

/**
 * Somebody has done something of which no other announcement tells: read a list, edited a draft, changed a setting. To be
 * fired within the transaction of the act; the history keeps it.
 *
 * @param slug of the event or draft that it was about; null: of the installation as a whole
 * @param act its class is its name in the history; what it holds before and after must be fit to be kept for years
 */
public record ActRecorded(String slug, Change act, Actor actor, Instant at) {}
