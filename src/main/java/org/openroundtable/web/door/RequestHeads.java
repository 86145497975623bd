package org.openroundtable.web.door;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.openroundtable.web.error.EarlyAnswers;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses requests of which a proxy could read something else than we do (RFC 9112 sections 3.2, 6.1 and 11.2): with not
 * exactly one {@code Host}, with a transfer coding other than chunked, or with a target that is no path. What else is ambiguous (two lengths, a length
 * and a coding, folded lines) the server itself refuses. An {@code X-Forwarded-For} that names nobody is left out, since
 * the framework never answers such a request.
 *
 * <p>Heads are looked at where a tracer would begin its span: nothing else of ours is asked before the framework reads
 * the headers of proxies, and makes one {@code Host} of two.
 */
@ApplicationScoped
class RequestHeads implements VertxOptionsCustomizer {

    /** After the security headers, before all else. */
    private static final int EARLY = 995;

    private static final String FAULTY = "X-Openroundtable-Faulty";
    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final EarlyAnswers answers;

    RequestHeads(EarlyAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void accept(VertxOptions options) {
        options.setTracingOptions(new TracingOptions().setFactory(tracing -> new Reader()));
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseFaulty, EARLY);
    }

    /**
     * What the server itself finds faulty (a target that is no path, no {@code Host}) never comes to a filter, and the
     * framework would log it as a fault of ours.
     */
    void refuseUnroutable(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> {
            if (context.statusCode() == 400 || !context.request().path().startsWith("/")) {
                answers.refuseAndClose(context, 400);
            } else {
                context.next();
            }
        });
    }

    private void refuseFaulty(RoutingContext context) {
        if (context.request().headers().contains(FAULTY)) {
            answers.refuseAndClose(context, 400);
        } else {
            context.next();
        }
    }

    private static boolean isFaulty(HttpServerRequest request) {
        var hosts = request.headers().getAll(HttpHeaders.HOST).size();
        var codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return hosts > 1
                || hosts == 0 && request.version() == HttpVersion.HTTP_1_1
                || !codings.isEmpty() && !isChunkedAlone(codings);
    }

    private static boolean isChunkedAlone(List<String> codings) {
        return codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("chunked");
    }

    private static boolean namesNobody(MultiMap headers) {
        var first = headers.get(FORWARDED_FOR);
        return first != null && first.split(",", 2)[0].isBlank();
    }

    private static final class Reader implements VertxTracer<Object, Object> {

        @Override
        public <R> Object receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R received,
                String operation,
                Iterable<Map.Entry<String, String>> headers,
                TagExtractor<R> tags) {
            if (received instanceof HttpServerRequest request && request.version() != HttpVersion.HTTP_2) {
                request.headers().remove(FAULTY);
                if (isFaulty(request)) {
                    request.headers().set(FAULTY, "");
                }
                if (namesNobody(request.headers())) {
                    request.headers().remove(FORWARDED_FOR);
                }
            }
            return null;
        }
    }
}
