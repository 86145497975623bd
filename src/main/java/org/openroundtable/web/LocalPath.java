package org.openroundtable.web;

import java.net.URI;
import java.net.URISyntaxException;

/** An address to go back to, taken from a request: only ever a path of this site. */
final class LocalPath {

    private LocalPath() {}

    /** The given address if it is a path on this site, else the home page. */
    static String orHome(String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//") || address.indexOf('\\') >= 0) {
            return "/";
        }
        try {
            URI uri = new URI(address);
            return uri.getScheme() == null && uri.getRawAuthority() == null ? uri.toString() : "/";
        } catch (URISyntaxException malformed) {
            return "/";
        }
    }
}
