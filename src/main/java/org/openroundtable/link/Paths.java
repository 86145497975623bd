package org.openroundtable.link;

/** Where things are on this site: paths without the public address. */
public final class Paths {

    private Paths() {}

    public static boolean isApi(String path) {
        return path.startsWith("/api/") || path.equals("/api");
    }
}
