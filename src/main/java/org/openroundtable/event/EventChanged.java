package org.openroundtable.event;

import java.time.Instant;

import org.openroundtable.account.Actor;

/** An event is not what it was. */
public record EventChanged(Event event, EventChange change, Actor actor, Instant at) {}
