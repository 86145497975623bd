package org.openroundtable.programme;

import java.time.Instant;

import org.openroundtable.account.Actor;

/** A session is not what it was. */
public record SessionChanged(Session session, SessionChange change, Actor actor, Instant at) {}
