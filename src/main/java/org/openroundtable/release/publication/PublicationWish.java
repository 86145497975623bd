package org.openroundtable.release.publication;

import java.util.Set;

import org.openroundtable.registration.announcement.Occasion;

/**
 * To publish a draft as it was seen.
 *
 * @param draftVersion version of the draft that was seen
 * @param release number of the release that was live then; 0: none was
 * @param told on which occasions those whom the changes affect are written to
 * @param note why, for everybody; null: nothing is said
 * @param mayCancel the event or sessions: who wishes it has just shown who they are
 */
public record PublicationWish(long draftVersion, int release, Set<Occasion> told, String note, boolean mayCancel) {}
