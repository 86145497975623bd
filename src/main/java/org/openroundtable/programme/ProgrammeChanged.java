package org.openroundtable.programme;

import java.time.Instant;
import java.util.List;

import org.openroundtable.account.Actor;

/** Sessions have changed in calendars, all at once; those who have a place in one of them want to know. */
public record ProgrammeChanged(List<CalendarChange> changes, Actor actor, Instant at) {}
