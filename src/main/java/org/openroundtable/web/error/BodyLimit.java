package org.openroundtable.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openroundtable.link.Paths;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/**
 * Refuses a body that is too long with a page, and under {@code /api} with problem details (RFC 9457). The framework
 * has the same limit, but answers with nothing.
 */
@ApplicationScoped
class BodyLimit {

    /** After the security headers, before everything that reads a body. */
    private static final int EARLY = 950;
    /** Most clients read no answer before they have sent all they have; so many times the limit is taken from them. */
    private static final int PATIENCE = 8;

    private static final HttpResponseStatus TOO_LONG = HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE;

    private final CurrentVertxRequest current;
    private final long limit;

    BodyLimit(
            CurrentVertxRequest current, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.current = current;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        var announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long length = announced == null ? 0 : Long.parseLong(announced);
        var asksFirst = request.headers().contains(HttpHeaders.EXPECT);
        if (length > PATIENCE * limit || length > limit && asksFirst) {
            refuseAtOnce(context);
        } else if (length > limit || isOfUnknownLength(request) && !asksFirst) {
            read(context);
        } else {
            context.next();
        }
    }

    private static boolean isOfUnknownLength(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Reads it all, and keeps it if it is not too long after all. */
    private void read(RoutingContext context) {
        var body = Buffer.buffer();
        long[] read = {0};
        context.request()
                .handler(part -> {
                    read[0] += part.length();
                    if (read[0] <= limit) {
                        body.appendBuffer(part);
                    } else if (read[0] > PATIENCE * limit && !context.response().ended()) {
                        refuseAtOnce(context);
                    }
                })
                .endHandler(all -> {
                    if (read[0] <= limit) {
                        ((RoutingContextInternal) context).setBody(body);
                        context.next();
                    } else if (!context.response().ended()) {
                        refuse(context);
                    }
                })
                .resume();
    }

    private void refuseAtOnce(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .endHandler(answered -> context.request().connection().close());
        refuse(context);
    }

    private void refuse(RoutingContext context) {
        var response = context.response().setStatusCode(TOO_LONG.code());
        if (Paths.isApi(context.request().path())) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(new JsonObject()
                            .put("type", "about:blank")
                            .put("title", TOO_LONG.reasonPhrase())
                            .put("status", TOO_LONG.code())
                            .encode());
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .end(page(context));
        }
    }

    /** Templates ask who reads them. */
    @ActivateRequestContext
    String page(RoutingContext context) {
        current.setCurrent(context);
        return ErrorPage.of(TOO_LONG.code(), 0).render();
    }
}
