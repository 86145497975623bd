package org.openroundtable.release.draft.edit;

import java.time.Instant;
import java.util.List;

import org.openroundtable.account.Author;
import org.openroundtable.release.comparison.DocumentChange;

/**
 * One time that somebody has saved a draft.
 *
 * @param version of the draft from then on
 */
public record DraftEdit(long version, List<DocumentChange> changes, Instant at, Author by) {}
