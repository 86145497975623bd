package org.openroundtable.organiser.question;

import org.openroundtable.link.Paths;

/** Where the pages about questions are. */
final class QuestionPaths {

    private QuestionPaths() {}

    /** The list of all. */
    static String of(String slug) {
        return Paths.organiserEvent(slug) + "/questions";
    }

    static String of(String slug, String code) {
        return of(slug) + "/" + code;
    }
}
