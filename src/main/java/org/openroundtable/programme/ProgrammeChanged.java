package org.openroundtable.programme;

import java.util.List;

/** Sessions have changed in calendars, all at once; those who have a place in one of them want to know. */
public record ProgrammeChanged(List<SessionChange> changes) {}
