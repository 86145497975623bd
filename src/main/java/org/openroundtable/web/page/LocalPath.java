package org.openroundtable.web.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An address to go back to, taken from a request: only ever a path of this site. */
public final class LocalPath {

    private LocalPath() {}

    /** The given address if it is a path on this site, else the home page. */
    public static String orHome(String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//") || address.indexOf('\\') >= 0) {
            return "/";
        }
        try {
            var uri = new URI(address);
            return uri.getScheme() == null && uri.getRawAuthority() == null ? uri.toString() : "/";
        } catch (URISyntaxException malformed) {
            return "/";
        }
    }

    /** The path less what its query says of the parameter. */
    static String without(String parameter, String path) {
        var uri = URI.create(path);
        if (uri.getRawQuery() == null) {
            return path;
        }
        var query = Arrays.stream(uri.getRawQuery().split("&"))
                .filter(pair -> !pair.split("=", 2)[0].equals(parameter))
                .collect(Collectors.joining("&"));
        return uri.getRawPath()
                + (query.isEmpty() ? "" : "?" + query)
                + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
    }
}
