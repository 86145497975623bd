package org.openroundtable.event;

import java.time.Instant;

import org.openroundtable.account.Actor;

/** An event was cancelled or postponed, or takes place after all; those who are registered want to know. */
public record EventStatusChanged(Event event, Actor actor, Instant at) {}
