package org.openroundtable.web.guard;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.openroundtable.web.guard.Wishes.Kind;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Puts the headers by which a client says what it would like into a form that everybody after this can read; some of those
 * answer with a fault where RFC 9110 has them disregard what they cannot read.
 */
@ApplicationScoped
class WishHeaders {

    /** Before anything that reads one of them. */
    private static final int FIRST = 1000;

    private static final Map<String, Kind> HEADERS = Map.of(
            "Accept", Kind.MEDIA_TYPE,
            "Accept-Language", Kind.LANGUAGE,
            "Accept-Encoding", Kind.NAME,
            "Accept-Charset", Kind.NAME);

    void register(@Observes Filters filters) {
        filters.register(WishHeaders::tidy, FIRST);
    }

    private static void tidy(RoutingContext context) {
        var headers = context.request().headers();
        HEADERS.forEach((name, kind) -> {
            var lines = headers.getAll(name);
            if (!lines.isEmpty()) {
                var readable = Wishes.readable(lines, kind);
                if (readable.isEmpty()) {
                    headers.remove(name);
                } else {
                    headers.set(name, readable);
                }
            }
        });
        context.next();
    }
}
