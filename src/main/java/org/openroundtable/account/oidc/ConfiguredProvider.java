package org.openroundtable.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

/** What the settings say of the provider has to hold at the start already, before anybody signs in. */
@ApplicationScoped
class ConfiguredProvider {

    private final OidcConfig config;

    ConfiguredProvider(OidcConfig config) {
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        config.issuer().ifPresent(issuer -> {
            var isSafe = "https".equals(issuer.getScheme())
                    || "localhost".equals(issuer.getHost())
                    || "127.0.0.1".equals(issuer.getHost());
            if (!isSafe) {
                throw new IllegalStateException("OPENROUNDTABLE_OIDC_ISSUER needs to begin with https://");
            }
            if (config.clientId().isEmpty()) {
                throw new IllegalStateException("OPENROUNDTABLE_OIDC_CLIENT_ID is missing");
            }
            try {
                RoleRules.parse(config.roles().orElse(""));
            } catch (IllegalArgumentException unreadable) {
                throw new IllegalStateException(
                        "OPENROUNDTABLE_OIDC_ROLES can't be read; it needs parts such as \"admins = administrator\" or \"team = editor event data-2027\", with semicolons between: "
                                + unreadable.getMessage());
            }
        });
    }
}
