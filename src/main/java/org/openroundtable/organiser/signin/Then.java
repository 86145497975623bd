package org.openroundtable.organiser.signin;

import org.openroundtable.link.Paths;
import org.openroundtable.web.page.LocalPath;

/** Where to go on after signing in: a page of the organisers, but for that of signing in itself. */
public final class Then {

    private Then() {}

    /** @param asked as it came; null: nothing was asked */
    public static String of(String asked) {
        var path = LocalPath.orHome(asked);
        var page = path.replaceFirst("[?#].*", "");
        return Paths.isOrganiser(page) && !page.startsWith(Paths.ORGANISER + "/sign-") ? path : Paths.ORGANISER;
    }
}
