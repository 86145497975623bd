package org.openroundtable.web.page;

import java.net.URI;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.openroundtable.link.Paths;

import io.vertx.core.http.HttpServerRequest;

/**
 * Leaves a redirect to a page of ours relative (RFC 9110 section 10.2.2). The framework makes it absolute with the Host
 * that the request names, which anyone may choose and which a proxy that ends TLS may have changed.
 */
class LocalRedirects {

    @ServerResponseFilter
    void leaveRelative(ContainerResponseContext response, HttpServerRequest request) {
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location && isOurs(location, request)) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, relative(location));
        }
    }

    /** Two slashes at the beginning would name another site. */
    private static boolean isOurs(URI location, HttpServerRequest request) {
        return String.valueOf(request.authority()).equals(location.getRawAuthority())
                && location.getRawPath().startsWith("/")
                && !location.getRawPath().startsWith("//")
                && !Paths.isApi(request.path());
    }

    private static String relative(URI location) {
        var origin = location.getScheme() + "://" + location.getRawAuthority();
        return location.toString().substring(origin.length());
    }
}
