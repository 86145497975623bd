package org.openroundtable.registration.waiting;

import java.util.List;

/**
 * A waiting list as organisers see it.
 *
 * @param session code; null: for the event as a whole
 * @param total how many wait
 * @param first of them, in order
 */
public record WaitingLine(String session, long total, List<InWait> first) {}
