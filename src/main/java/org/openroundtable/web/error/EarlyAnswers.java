package org.openroundtable.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.openroundtable.link.Paths;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Refuses before any resource is asked: with a page, and under {@code /api} with problem details (RFC 9457). */
@ApplicationScoped
public class EarlyAnswers {

    private static final int BUSY = HttpResponseStatus.SERVICE_UNAVAILABLE.code();
    /** By then a full queue has been served. */
    static final int RETRY_AFTER_SECONDS = 10;

    private final CurrentVertxRequest current;

    EarlyAnswers(CurrentVertxRequest current) {
        this.current = current;
    }

    /** 503 with {@code Retry-After}; the page keeps what was typed, so the request must not come from another site. */
    public void refuseBusy(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
        refuse(context, BUSY);
    }

    /** @param status of a refusal, 400 to 599 */
    public void refuse(RoutingContext context, int status) {
        var response = context.response().setStatusCode(status).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (Paths.isApi(context.request().path())) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(problem(status));
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .end(page(context, status));
        }
    }

    /** Refuses, and reads nothing of what may still come. */
    public void refuseAndClose(RoutingContext context, int status) {
        closeOnceAnswered(context);
        refuse(context, status);
    }

    /** For a request of which not all is read. */
    public static void closeOnceAnswered(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(answered -> context.request().connection().close());
    }

    private static String problem(int status) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                .put("status", status)
                .encode();
    }

    /** Templates ask who reads them. */
    @ActivateRequestContext
    String page(RoutingContext context, int status) {
        current.setCurrent(context);
        return (status == BUSY ? BusyPage.of(context) : ErrorPage.of(status, 0)).render();
    }
}
