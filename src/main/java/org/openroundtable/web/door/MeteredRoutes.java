package org.openroundtable.web.door;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * Counts requests by the patterns of our own routes. The framework falls back to the path as it was sent, which may be
 * a secret link, and of which whoever wants to can invent as many as fill the memory; methods can be invented, too.
 */
@Provider
@ApplicationScoped
class MeteredRoutes implements DynamicFeature, MeterFilter {

    private static final String REQUESTS = "http.server.";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");
    private static final String OTHER = "OTHER";

    /** With what the framework says for paths that it knows to be none. */
    private final Set<String> routes = ConcurrentHashMap.newKeySet();

    MeteredRoutes() {
        routes.addAll(Set.of("root", "NOT_FOUND", "REDIRECTION", "UNKNOWN"));
    }

    /** Called at the start for each method of a resource. */
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var path = path(resource.getResourceClass().getAnnotation(Path.class))
                + path(resource.getResourceMethod().getAnnotation(Path.class));
        routes.add(path.isEmpty() ? "root" : path);
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith(REQUESTS)) {
            return id;
        }
        return id.replaceTags(id.getTags().stream().map(this::known).toList());
    }

    private Tag known(Tag tag) {
        return switch (tag.getKey()) {
            case "uri" -> routes.contains(tag.getValue()) ? tag : Tag.of("uri", OTHER);
            case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", OTHER);
            default -> tag;
        };
    }

    private static String path(Path path) {
        if (path == null || path.value().equals("/")) {
            return "";
        }
        var withoutExpressions = path.value().replaceAll("\\{(\\w+):[^}]*}", "{$1}");
        return withoutExpressions.startsWith("/") ? withoutExpressions : "/" + withoutExpressions;
    }
}
