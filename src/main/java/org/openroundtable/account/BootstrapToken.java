package org.openroundtable.account;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/** The first API token, which comes from the configuration because nobody can make one without a token. */
@ApplicationScoped
class BootstrapToken {

    private static final Logger LOG = Logger.getLogger(BootstrapToken.class);
    private static final int SHORTEST = 32;

    private final Clock clock;
    private final ApiTokens tokens;
    private final Optional<String> configured;

    BootstrapToken(
            Clock clock,
            ApiTokens tokens,
            @ConfigProperty(name = "openroundtable.bootstrap-api-token") Optional<String> configured) {
        this.clock = clock;
        this.tokens = tokens;
        this.configured = configured;
    }

    @Transactional
    void store(@Observes StartupEvent start) {
        configured.ifPresent(this::store);
    }

    private void store(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException(
                    "OPENROUNDTABLE_BOOTSTRAP_API_TOKEN has %d characters and needs at least %d; for example: openssl rand -hex 32"
                            .formatted(secret.length(), SHORTEST));
        }
        if (tokens.behind(secret).isPresent()) {
            return;
        }
        if (tokens.addFirst("bootstrap", secret, clock.instant())) {
            LOG.info("The API token from OPENROUNDTABLE_BOOTSTRAP_API_TOKEN is valid from now on");
        } else {
            LOG.warn("OPENROUNDTABLE_BOOTSTRAP_API_TOKEN is ignored: there is an API token already");
        }
    }
}
