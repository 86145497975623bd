package org.openroundtable.installation;

import java.time.Instant;
import java.util.List;

import org.openroundtable.account.Author;
import org.openroundtable.release.comparison.DocumentChange;

/** One time that somebody has saved settings. */
public record SettingsEdit(List<DocumentChange> changes, Instant at, Author by) {}
