package org.openroundtable.web;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.vertx.core.http.HttpServerRequest;

/** Remembers the time zone that a reader chose, or forgets it when the zone is not known, and goes back to the page. */
@Path("/zone")
public class ZonePages {

    private static final int A_YEAR = 365 * 24 * 3600;

    @GET
    public Response choose(@RestQuery String zone, @RestQuery("return") String back, HttpServerRequest request) {
        var chosen = Zones.named(zone == null ? "" : zone);
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(LocalPath.orHome(back)))
                .header("Cache-Control", "no-store")
                .cookie(new NewCookie.Builder(Zones.COOKIE)
                        .value(chosen.map(Object::toString).orElse(""))
                        .path("/")
                        .maxAge(chosen.isPresent() ? A_YEAR : 0)
                        .httpOnly(true)
                        .secure("https".equals(request.scheme()))
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
