package org.openroundtable.web.page;

import io.vertx.core.http.HttpServerRequest;

/**
 * What our cookies are called: under TLS with the prefix by which browsers let nobody else set them, such as a neighbour
 * below the same domain (RFC 6265bis section 4.1.3.2).
 */
public final class CookieNames {

    private CookieNames() {}

    public static String of(String name, HttpServerRequest request) {
        return "https".equals(request.scheme()) ? "__Host-" + name : name;
    }
}
