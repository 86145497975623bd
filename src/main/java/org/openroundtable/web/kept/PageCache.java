package org.openroundtable.web.kept;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import com.github.benmanes.caffeine.cache.Ticker;

/**
 * Answers with kept pages before any routing. A reader sees nothing older than four seconds: two here and two in a
 * browser or proxy.
 */
@ApplicationScoped
public class PageCache {

    /** After the security headers, before everything else. */
    private static final int SECOND = 900;
    /** After the filter that renders templates. */
    private static final int LAST = 10;

    private final KeptPages pages = new KeptPages(Ticker.systemTicker());

    void register(@Observes Filters filters) {
        filters.register(this::answer, SECOND);
    }

    private void answer(RoutingContext context) {
        var kept = context.request().method() == HttpMethod.GET
                ? pages.find(KeptPage.keyOf(context.request()))
                : Optional.<KeptPage>empty();
        kept.ifPresentOrElse(page -> answer(context, page), context::next);
    }

    private static void answer(RoutingContext context, KeptPage page) {
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
        var page = new KeptPage(Buffer.buffer(text), type);
        // HEAD has the headers of the page, but is no reading of it.
        if (context.request().method() == HttpMethod.GET) {
            pages.keep(KeptPage.keyOf(context.request()), page);
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
