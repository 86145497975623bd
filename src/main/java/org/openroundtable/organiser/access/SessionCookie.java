package org.openroundtable.organiser.access;

import java.util.Optional;

import jakarta.ws.rs.core.NewCookie;

import org.openroundtable.web.page.CookieNames;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/** The cookie of a browser that is signed in. It is gone with the browser's session, or when the server's has ended. */
public final class SessionCookie {

    private static final String NAME = "staff";

    private SessionCookie() {}

    /** What it says, if it is there. */
    public static Optional<String> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(CookieNames.of(NAME, request)))
                .map(Cookie::getValue);
    }

    public static NewCookie of(String secret, HttpServerRequest request) {
        return cookie(request).value(secret).build();
    }

    /** Makes the browser forget it. */
    public static NewCookie none(HttpServerRequest request) {
        return cookie(request).value("").maxAge(0).build();
    }

    private static NewCookie.Builder cookie(HttpServerRequest request) {
        return new NewCookie.Builder(CookieNames.of(NAME, request))
                .path("/")
                .httpOnly(true)
                .secure("https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.LAX);
    }
}
