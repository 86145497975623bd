package org.openroundtable.web.kept;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Keeps public pages for two seconds and answers from there before any routing. A reader sees nothing older than four:
 * two seconds here and two in a browser or proxy. After the first second one request renders the page anew while the
 * others still get the kept one, so that a crowd never renders the same page together.
 */
@ApplicationScoped
public class PageCache {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final long KEPT = Duration.ofSeconds(2).toNanos();
    private static final long MOST_BYTES = 64L << 20;
    /** After the security headers, before everything else. */
    private static final int SECOND = 900;
    /** After the filter that renders templates. */
    private static final int LAST = 10;

    private final Cache<KeptPage.Key, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((KeptPage.Key key, KeptPage page) ->
                    page.bytes() + key.address().length())
            .expireAfterWrite(Duration.ofNanos(KEPT))
            .build();

    void register(@Observes Filters filters) {
        filters.register(this::answer, SECOND);
    }

    private void answer(RoutingContext context) {
        var page = context.request().method() == HttpMethod.GET
                ? pages.getIfPresent(KeptPage.keyOf(context.request()))
                : null;
        if (page == null || page.age(System.nanoTime()) > FRESH && page.isMineToRenew()) {
            context.next();
            return;
        }
        var headers = context.response().headers();
        headers.set("Content-Type", page.type());
        headers.set("ETag", page.tag().value());
        headers.set("Cache-Control", "public, max-age=2");
        headers.set("Vary", "Accept-Language, Cookie");
        if (page.tag().isKnownBy(context.request())) {
            context.response().setStatusCode(304).end();
        } else {
            context.response().end(page.body());
        }
    }

    @PublicPage
    @ServerResponseFilter(priority = LAST)
    void keep(ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() != 200 || !(response.getEntity() instanceof String text)) {
            return;
        }
        var type = response.getMediaType().withCharset("UTF-8").toString();
        var page = new KeptPage(Buffer.buffer(text), type, System.nanoTime());
        // HEAD has the headers of the page, but is no reading of it.
        if (context.request().method() == HttpMethod.GET) {
            pages.put(KeptPage.keyOf(context.request()), page);
        }
        var headers = response.getHeaders();
        headers.putSingle("ETag", page.tag().value());
        headers.putSingle("Cache-Control", "public, max-age=2");
        headers.putSingle("Vary", "Accept-Language, Cookie");
        if (page.tag().isKnownBy(context.request())) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
