package org.openroundtable.organiser.signin;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import jakarta.ws.rs.core.NewCookie;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.web.page.CookieNames;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/**
 * The address of whoever has just chosen a password, for the form on which they are to type it. A cookie for minutes has
 * it: whatever stands in the address of a page is in logs.
 */
final class KnownAddress {

    private static final String NAME = "address";
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private KnownAddress() {}

    static NewCookie of(EmailAddress email, HttpServerRequest request) {
        return new NewCookie.Builder(CookieNames.of(NAME, request))
                .value(URLEncoder.encode(email.value(), StandardCharsets.UTF_8))
                .path("/")
                .maxAge((int) LIFETIME.toSeconds())
                .httpOnly(true)
                .secure("https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    /** Empty: nobody has. */
    static String in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(CookieNames.of(NAME, request)))
                .map(Cookie::getValue)
                .map(KnownAddress::decoded)
                .filter(EmailAddress::isValid)
                .orElse("");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            return "";
        }
    }
}
