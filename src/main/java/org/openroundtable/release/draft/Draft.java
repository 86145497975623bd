package org.openroundtable.release.draft;

import java.time.Instant;

import org.openroundtable.account.Author;

/**
 * An event as its organisers edit it.
 *
 * @param version raised by every edit; 0: nobody has edited it since it was taken in by a version that kept no drafts
 * @param baseRelease number of the release that it began with; null: none
 * @param isPublished there is an event that is live under the slug
 * @param unpublished in how many things it differs from what is live; 0 where nothing is
 * @param changedAt null at version 0
 * @param changedBy null at version 0
 */
public record Draft(
        String slug,
        DraftDocument document,
        long version,
        Integer baseRelease,
        boolean isPublished,
        int unpublished,
        Instant changedAt,
        Author changedBy) {}
