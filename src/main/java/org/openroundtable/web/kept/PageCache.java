package org.openroundtable.web.kept;

import java.util.HashMap;
import java.util.Map;
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
        var version = page.versionFor(context.request());
        var headers = context.response().headers();
        headers.set("Content-Type", page.type());
        headersOf(version).forEach(headers::set);
        if (version.tag().isKnownBy(context.request())) {
            context.response().setStatusCode(304).end();
        } else {
            context.response().end(version.body());
        }
    }

    private static Map<String, String> headersOf(KeptPage.Version version) {
        var headers = new HashMap<>(Map.of(
                "ETag", version.tag().value(),
                "Cache-Control", "public, max-age=2",
                "Vary", "Accept-Language, Accept-Encoding, Cookie"));
        if (version.encoding() != null) {
            headers.put("Content-Encoding", version.encoding());
        }
        return headers;
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
        var version = page.versionFor(context.request());
        if (version.encoding() != null) {
            Compression.tellOfItOnce(context.request());
        }
        headersOf(version).forEach(response.getHeaders()::putSingle);
        if (version.tag().isKnownBy(context.request())) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(
                    version.body().getBytes(), null, response.getMediaType().withCharset("UTF-8"));
        }
    }
}
