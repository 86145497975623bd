package org.openroundtable.release.creation;

import org.openroundtable.event.EventSlug;
import org.openroundtable.release.draft.TitleCodes;

/** Names of events in URLs, made of their titles. */
final class FreeSlugs {

    /** Room for what tells events of one title apart. */
    private static final int LONGEST = EventSlug.LONGEST - 10;

    private static final int MOST_ATTEMPTS = 1000;

    private FreeSlugs() {}

    /** What to try one after the other. */
    static Iterable<String> of(String title) {
        return TitleCodes.all(TitleCodes.of(title, LONGEST, "event")).limit(MOST_ATTEMPTS)::iterator;
    }
}
