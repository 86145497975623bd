package org.openroundtable.web.error;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.openroundtable.database.Outage;
import org.openroundtable.database.PoolPatience;
import org.openroundtable.link.Paths;
import org.openroundtable.web.guard.TooManyRequests;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Every fault ends on a page of ours. Under {@code /api} the answer keeps its status and is left empty: the API writes it. */
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    private final AllowedMethods methods;
    private final CurrentVertxRequest current;
    private final PoolPatience patience;

    ErrorPages(AllowedMethods methods, CurrentVertxRequest current, PoolPatience patience) {
        this.methods = methods;
        this.current = current;
        this.patience = patience;
    }

    @ServerExceptionMapper({NotFoundException.class, WebApplicationException.class})
    Response refused(WebApplicationException refusal, UriInfo uri) {
        var answer = refusal.getResponse();
        if (answer.getStatus() >= 500) {
            return failed(refusal, uri, null);
        }
        if (answer.getStatus() == 405 || answer.getStatus() == 404 && hasOtherMethods(uri)) {
            answer = Response.status(Response.Status.METHOD_NOT_ALLOWED)
                    .header(HttpHeaders.ALLOW, String.join(", ", methods.of(uri.getPath())))
                    .build();
        }
        if (Paths.isApi(uri.getPath()) || answer.hasEntity() || answer.getStatus() < 400) {
            return answer;
        }
        long seconds = refusal instanceof TooManyRequests tooMany ? tooMany.seconds() : 0;
        return page(Response.fromResponse(answer), ErrorPage.of(answer.getStatus(), seconds));
    }

    /** The address is one, but not for reading: the framework finds nothing where its neighbour can be read. */
    private boolean hasOtherMethods(UriInfo uri) {
        var allowed = methods.of(uri.getPath());
        return allowed.size() > 1
                && !allowed.contains(current.getCurrent().request().method().name());
    }

    @ServerExceptionMapper
    Response failed(Throwable fault, UriInfo uri, SimpleResourceInfo resource) {
        if (hasLeft(fault)) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        if (Outage.isCauseOf(fault)) {
            LOG.warn("The database can't be used", fault);
            if (Outage.isAway(fault)) {
                patience.databaseIsAway();
            }
            return busy(current.getCurrent());
        }
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        // The address is not logged: it may hold somebody's secret link.
        var where = resource == null || resource.getResourceClass() == null
                ? "outside any resource"
                : resource.getResourceClass().getSimpleName() + "." + resource.getMethodName();
        LOG.errorf(fault, "Fault %s in %s", reference, where);
        var answer = Response.serverError();
        if (Paths.isApi(uri.getPath())) {
            return answer.header("X-Fault", reference).build();
        }
        return page(answer, ErrorPage.fault(reference));
    }

    private static Response busy(RoutingContext context) {
        var answer = Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, EarlyAnswers.RETRY_AFTER_SECONDS);
        return Paths.isApi(context.request().path()) ? answer.build() : page(answer, BusyPage.of(context));
    }

    /** Whoever sent the request went away before it was read or answered: nobody's fault, and nobody reads the answer. */
    private boolean hasLeft(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return cause instanceof IOException && current.getCurrent().response().closed();
    }

    private static Response page(Response.ResponseBuilder answer, TemplateInstance page) {
        return answer.entity(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
