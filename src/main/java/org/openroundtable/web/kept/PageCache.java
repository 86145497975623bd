package org.openroundtable.web.kept;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.openroundtable.web.page.Languages;

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
    private final Languages languages;

    PageCache(Languages languages) {
        this.languages = languages;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, SECOND);
    }

    private void answer(RoutingContext context) {
        var kept = context.request().method() == HttpMethod.GET
                ? pages.find(KeptPage.Key.of(context.request(), languages))
                : Optional.<KeptPage>empty();
        kept.ifPresentOrElse(page -> page.answer(context), context::next);
    }

    @PublicPage
    @ServerResponseFilter(priority = LAST)
    void keepText(ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() != 200 || !(response.getEntity() instanceof String text)) {
            return;
        }
        var page = new KeptText(Buffer.buffer(text), type(response));
        keep(page, context);
        var version = page.versionFor(context.request());
        if (version.encoding() != null) {
            Compression.tellOfItOnce(context.request());
        }
        version.headers().forEach(response.getHeaders()::putSingle);
        if (version.tag().isKnownBy(context.request())) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            send(version.body(), response);
        }
    }

    @FormPage
    @ServerResponseFilter(priority = LAST)
    void keepForm(ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() == 200 && response.getEntity() instanceof String text) {
            var page = new KeptForm(text, type(response));
            keep(page, context);
            send(page.forOne(), response);
        }
    }

    /** HEAD has the headers of the page, but is no reading of it. */
    private void keep(KeptPage page, RoutingContext context) {
        if (context.request().method() == HttpMethod.GET) {
            pages.keep(KeptPage.Key.of(context.request(), languages), page);
        }
    }

    private static String type(ContainerResponseContext response) {
        return response.getMediaType().withCharset("UTF-8").toString();
    }

    private static void send(Buffer body, ContainerResponseContext response) {
        response.setEntity(body.getBytes(), null, response.getMediaType().withCharset("UTF-8"));
    }
}
