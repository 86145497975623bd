package org.openroundtable.organiser.programme;

import org.openroundtable.link.Paths;

/** Where the pages about sessions are. */
public final class SessionPaths {

    private SessionPaths() {}

    /** The list of all. */
    public static String of(String slug) {
        return Paths.organiserEvent(slug) + "/sessions";
    }

    public static String of(String slug, String code) {
        return of(slug) + "/" + code;
    }
}
