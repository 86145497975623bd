package org.openroundtable.web;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Absolute addresses of our pages: below the one that is configured, else the one that was asked for. */
@ApplicationScoped
public class PublicUrl {

    private final Optional<URI> configured;
    private final CurrentVertxRequest request;

    PublicUrl(
            @ConfigProperty(name = "openroundtable.public-url") Optional<URI> configured, CurrentVertxRequest request) {
        this.configured = configured;
        this.request = request;
    }

    /** @param path starts with a slash */
    public URI resolve(String path) {
        return configured.orElseGet(this::asked).resolve(path);
    }

    private URI asked() {
        return URI.create(request.getCurrent().request().absoluteURI());
    }
}
