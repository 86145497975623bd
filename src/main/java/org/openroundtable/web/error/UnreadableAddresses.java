package org.openroundtable.web.error;

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.openroundtable.link.Paths;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * An address that is no URI (RFC 3986), such as one with a lone percent sign, is answered as an address of ours would be
 * that cannot be read: nobody behind this gets to see it. Without the {@link #LEFT_TO_US setting} the framework answers
 * with nothing at all. So is a query with the character NUL, which no database takes for a text; a path with it is looked
 * for, and is none of ours.
 */
@Path("/{here: unreadable|api/unreadable}")
@ApplicationScoped
public class UnreadableAddresses {

    /** Of the system, to be set before the start. */
    public static final String LEFT_TO_US = "vertx.disableURIValidation";

    /** Before everything that reads an address. */
    private static final int FIRST = 2000;

    private static final String NUL = "%00";

    void register(@Observes Filters filters) {
        filters.register(UnreadableAddresses::check, FIRST);
    }

    private static void check(RoutingContext context) {
        if (isReadable(context.request().uri())) {
            context.next();
        } else {
            var isApi = Paths.isApi(context.request().path());
            context.reroute(HttpMethod.GET, isApi ? "/api/unreadable" : "/unreadable");
        }
    }

    private static boolean isReadable(String address) {
        try {
            new URI(address);
            var query = address.indexOf('?');
            return query < 0 || address.indexOf(NUL, query) < 0;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @GET
    public String refuse() {
        throw new BadRequestException();
    }
}
