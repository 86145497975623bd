package org.openroundtable.web.error;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Knows which methods an address has: what {@code Allow} must say with a 405 (RFC 9110 section 15.5.6). */
@Provider
@ApplicationScoped
class AllowedMethods implements DynamicFeature {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^:}]+(?::\\s*([^}]+))?}");

    private record Known(Pattern path, String method) {}

    private final List<Known> known = new ArrayList<>();

    /** Called at the start for each method of a resource. */
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var template = path(resource.getResourceClass()) + path(resource.getResourceMethod());
        var path = Pattern.compile(template.isEmpty() ? "/" : template);
        for (var annotation : resource.getResourceMethod().getAnnotations()) {
            var method = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (method != null) {
                known.add(new Known(path, method.value()));
            }
        }
    }

    /**
     * Asks for the path before the method; the framework finds nothing where a resource with the one has a neighbour with
     * the other. What only reads is left to it.
     */
    @ServerRequestFilter(preMatching = true)
    Response check(ContainerRequestContext request) {
        var method = request.getMethod();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            return null;
        }
        var allowed = of(request.getUriInfo().getPath());
        if (allowed.size() == 1 || allowed.contains(method) && !method.equals(HttpMethod.OPTIONS)) {
            return null;
        }
        if (method.equals(HttpMethod.OPTIONS)) {
            return Response.noContent()
                    .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                    .build();
        }
        throw new ClientErrorException(Response.Status.METHOD_NOT_ALLOWED);
    }

    /** Of any address, that of nothing included. */
    SortedSet<String> of(String path) {
        var methods = new TreeSet<String>(List.of(HttpMethod.OPTIONS));
        for (var resource : known) {
            if (resource.path().matcher(path).matches()) {
                methods.add(resource.method());
            }
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods;
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        if (path == null || path.value().equals("/")) {
            return "";
        }
        var template = path.value().startsWith("/") ? path.value() : "/" + path.value();
        return PARAMETER
                .matcher(template)
                .replaceAll(match -> match.group(1) == null ? "[^/]+" : "(?:" + match.group(1) + ")");
    }
}
