package org.openroundtable.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** The headers that every answer carries, files and errors included; set before anything else handles the request. */
@ApplicationScoped
class SecurityHeaders {

    /** Before everything else, the kept pages included. */
    private static final int FIRST = 1000;

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::set, FIRST);
    }

    private static void set(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        // Secret links stand in addresses: none may reach another site as a referrer.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        // The framework's own pages (API explorer, dev UI) are written with inline script.
        if (!context.normalizedPath().startsWith("/q/")) {
            headers.set("Content-Security-Policy", CONTENT);
        }
        // An answer to what somebody sent is theirs alone, unless its resource has said so in its own way.
        if (!FormGuard.isSafe(context.request().method().name())) {
            context.addHeadersEndHandler(written -> {
                if (!headers.contains("Cache-Control")) {
                    headers.set("Cache-Control", "no-store");
                }
            });
        }
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        // Guessing it, browsers could be led to read script in text.
        context.addHeadersEndHandler(written -> nameCharacters(headers));
        context.next();
    }

    private static void nameCharacters(MultiMap headers) {
        var type = headers.get("Content-Type");
        if (type != null && type.startsWith("text/") && !type.contains("charset")) {
            headers.set("Content-Type", type + ";charset=UTF-8");
        }
    }
}
