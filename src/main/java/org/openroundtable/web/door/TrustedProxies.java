package org.openroundtable.web.door;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/** Whoever is believed about the address of a visitor must be named: else each visitor is believed. */
@ApplicationScoped
class TrustedProxies {

    void check(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") boolean believed,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> named) {
        if (believed && named.isEmpty()) {
            throw new IllegalStateException(
                    "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING believes what anybody says of the visitor, unless QUARKUS_HTTP_PROXY_TRUSTED_PROXIES names the proxies that may");
        }
    }
}
