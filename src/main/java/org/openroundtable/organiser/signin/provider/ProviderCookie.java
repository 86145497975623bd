package org.openroundtable.organiser.signin.provider;

import jakarta.ws.rs.core.NewCookie;

import org.openroundtable.web.page.CookieNames;

import io.vertx.core.http.HttpServerRequest;

/** Tells that a browser comes back from the provider which has gone there. */
final class ProviderCookie {

    private static final String NAME = "provider";

    private ProviderCookie() {}

    /** Null: there is none. */
    static String in(HttpServerRequest request) {
        var cookie = request.getCookie(CookieNames.of(NAME, request));
        return cookie == null ? null : cookie.getValue();
    }

    static NewCookie of(String secret, HttpServerRequest request) {
        return cookie(request).value(secret).build();
    }

    /** Makes the browser forget it. */
    static NewCookie none(HttpServerRequest request) {
        return cookie(request).value("").maxAge(0).build();
    }

    /** Lax: it has to come with the browser that another site sends back. */
    private static NewCookie.Builder cookie(HttpServerRequest request) {
        return new NewCookie.Builder(CookieNames.of(NAME, request))
                .path("/")
                .httpOnly(true)
                .secure("https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.LAX);
    }
}
