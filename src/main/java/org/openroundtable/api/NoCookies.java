package org.openroundtable.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.openroundtable.link.Paths;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** The API knows no cookies: whoever opens it beside our pages gets what everybody gets, also with a broken cookie. */
@ApplicationScoped
class NoCookies {

    /** Before anything of ours that reads cookies. */
    private static final int EARLY = 990;

    void register(@Observes Filters filters) {
        filters.register(NoCookies::drop, EARLY);
    }

    private static void drop(RoutingContext context) {
        if (Paths.isApi(context.normalizedPath())) {
            context.request().headers().remove(HttpHeaders.COOKIE);
        }
        context.next();
    }
}
