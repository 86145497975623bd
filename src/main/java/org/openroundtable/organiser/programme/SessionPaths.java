package org.openroundtable.organiser.programme;

import org.openroundtable.link.Paths;

/** Where the pages about sessions are. */
public final class SessionPaths {

    private SessionPaths() {}

    /** The list of all. */
    public static String of(String slug) {
        return Paths.organiserEvent(slug) + "/sessions";
    }

    /** The same, on the page on which a session is. */
    public static String around(String slug, String code) {
        return of(slug) + "?at=" + code;
    }

    public static String of(String slug, String code) {
        return of(slug) + "/" + code;
    }
}
