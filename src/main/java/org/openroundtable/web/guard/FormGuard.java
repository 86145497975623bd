package org.openroundtable.web.guard;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.openroundtable.link.Paths;

import io.vertx.core.http.HttpServerRequest;

/**
 * Refuses a change that a browser sends on behalf of another site, before anything is read. Browsers say so in
 * {@code Sec-Fetch-Site} (W3C Fetch Metadata), older ones, and all of them without TLS, in {@code Origin}. Who sends
 * neither is let through: no browser that is younger than 2020 leaves both out, and a program that is no browser acts
 * for nobody else. The API is left out, since it knows no cookies.
 */
public class FormGuard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final int FIRST = 1000;

    @ServerRequestFilter(priority = FIRST)
    void refuseForeign(ContainerRequestContext context, ResourceInfo resource, HttpServerRequest request) {
        // Not the request's own path: that may lead out of /api again by dots.
        if (isSafe(context.getMethod()) || Paths.isApi(context.getUriInfo().getPath())) {
            return;
        }
        if (isForeign(request)) {
            throw new ForbiddenException();
        }
        // Pages read forms only, and few of them files; anything else would look like a form in which nothing was
        // filled
        // in.
        var type = mediaType(context);
        if (takesFiles(resource) ? !isType(type, MediaType.MULTIPART_FORM_DATA) : !isForm(type)) {
            throw new NotSupportedException();
        }
    }

    /** Asks only, and so changes nothing (RFC 9110 section 9.2.1). */
    public static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    /** A browser sends it on behalf of another site. */
    public static boolean isForeign(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        // HTTP/1.0 need not say which site it means; then nobody knows whether it is this one.
        if (request.authority() == null) {
            return true;
        }
        try {
            return !request.authority()
                    .toString()
                    .equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return true;
        }
    }

    /** Null: none that can be read. */
    private static MediaType mediaType(ContainerRequestContext context) {
        try {
            return context.getMediaType();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static boolean takesFiles(ResourceInfo resource) {
        var consumes = resource.getResourceMethod().getAnnotation(Consumes.class);
        return consumes != null && List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA);
    }

    private static boolean isType(MediaType type, String name) {
        return type != null && (type.getType() + "/" + type.getSubtype()).equalsIgnoreCase(name);
    }

    private static boolean isForm(MediaType type) {
        return isType(type, MediaType.APPLICATION_FORM_URLENCODED)
                && isKnown(type.getParameters().get(MediaType.CHARSET_PARAMETER));
    }

    /** Forms are read as UTF-8 whatever they say (WHATWG URL section 5.2); null: they say nothing. */
    private static boolean isKnown(String charset) {
        try {
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }
}
