package org.openroundtable.organiser.speaker;

import org.openroundtable.link.Paths;

/** Where the pages about speakers are. */
final class SpeakerPaths {

    private SpeakerPaths() {}

    /** The list of all. */
    static String of(String slug) {
        return Paths.organiserEvent(slug) + "/speakers";
    }

    static String of(String slug, String id) {
        return of(slug) + "/" + id;
    }
}
