package org.openroundtable.site.home;

import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.openroundtable.link.Paths;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Slugs are in lower case; whoever copies one from a poster in capitals is led to the page. */
@ApplicationScoped
class SlugsInCapitals {

    /** Before pages are kept. */
    private static final int EARLY = 950;

    /** Of the address as it was sent: the slug, and what follows it. */
    private static final Pattern ADDRESS =
            Pattern.compile(Pattern.quote(Paths.EVENTS) + "/([A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*)([/?].*)?");

    void register(@Observes Filters filters) {
        filters.register(SlugsInCapitals::lead, EARLY);
    }

    private static void lead(RoutingContext context) {
        var method = context.request().method();
        var address = ADDRESS.matcher(context.request().uri());
        if ((method == HttpMethod.GET || method == HttpMethod.HEAD) && address.matches()) {
            var rest = address.group(2) == null ? "" : address.group(2);
            context.response()
                    .setStatusCode(HttpResponseStatus.MOVED_PERMANENTLY.code())
                    .putHeader(
                            HttpHeaders.LOCATION, Paths.event(address.group(1).toLowerCase(Locale.ROOT)) + rest)
                    .end();
        } else {
            context.next();
        }
    }
}
