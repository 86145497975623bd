package org.openroundtable.registration;

import java.time.Instant;

import org.openroundtable.account.Actor;

/**
 * A registration, or its place in one session, is in another state than before.
 *
 * @param place null: the registration itself
 * @param state name of the new state
 * @param first there was no state before
 */
public record StateChanged(
        Registration registration, Place place, String state, Reason reason, Actor actor, Instant at, boolean first) {}
