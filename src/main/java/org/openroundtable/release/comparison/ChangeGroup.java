package org.openroundtable.release.comparison;

import java.util.List;

/**
 * What has changed of one thing.
 *
 * @param name of the session, speaker or question; null: it is of the event
 * @param isNew it was not there before
 * @param isGone it is not there any more
 * @param lines empty where it is new or gone
 */
public record ChangeGroup(ChangeSubject subject, String name, boolean isNew, boolean isGone, List<ChangeLine> lines) {}
