package org.openroundtable.capacity;

import java.time.Instant;

import org.openroundtable.account.Actor;

/**
 * A limit is not what it was.
 *
 * @param event id
 */
public record CapacityChanged(Long event, LimitOwner owner, Resized change, Actor actor, Instant at) {}
