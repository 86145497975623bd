package org.openroundtable.web.page;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Remembers the time zone that a reader chose, or forgets it when the zone is not known, and goes back to the page. */
@Path("/zone")
public class ZonePages {

    private static final int A_YEAR = 365 * 24 * 3600;

    @GET
    public Response choose(
            @RestQuery String zone,
            @RestQuery("return") String back,
            HttpServerRequest request,
            HttpServerResponse response) {
        var chosen = Zones.named(zone == null ? "" : zone);
        // Not as a NewCookie: that one puts values with a slash into quotes.
        response.addCookie(Cookie.cookie(
                        CookieNames.of(Zones.COOKIE, request),
                        chosen.map(Object::toString).orElse(""))
                .setPath("/")
                .setMaxAge(chosen.isPresent() ? A_YEAR : 0)
                .setHttpOnly(true)
                .setSecure("https".equals(request.scheme()))
                .setSameSite(CookieSameSite.LAX));
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(LocalPath.without("zone", LocalPath.orHome(back))))
                .header("Cache-Control", "no-store")
                .build();
    }
}
