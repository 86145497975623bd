package org.openroundtable.account.token;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/**
 * What the settings say of API tokens, for nobody can make or end one without a token: the first one, how long it lasts,
 * and which are revoked. The log names those that are valid, with the last use of each.
 */
@ApplicationScoped
class ConfiguredTokens {

    private static final Logger LOG = Logger.getLogger(ConfiguredTokens.class);
    private static final int SHORTEST = 32;

    private final Clock clock;
    private final ApiTokens tokens;
    private final Optional<String> first;
    private final Duration lifetime;
    private final List<Long> revoked;

    ConfiguredTokens(
            Clock clock,
            ApiTokens tokens,
            @ConfigProperty(name = "openroundtable.bootstrap-api-token") Optional<String> first,
            @ConfigProperty(name = "openroundtable.bootstrap-api-token-lifetime") Duration lifetime,
            @ConfigProperty(name = "openroundtable.revoked-api-tokens") Optional<List<Long>> revoked) {
        this.clock = clock;
        this.tokens = tokens;
        this.first = first;
        this.lifetime = lifetime;
        this.revoked = revoked.orElse(List.of());
    }

    @Transactional
    void apply(@Observes StartupEvent start) {
        var now = clock.instant();
        tokens.revoke(revoked, now);
        first.ifPresent(this::store);
        tokens.validAt(now)
                .forEach(token -> LOG.infof(
                        "API token %d (%s) of %s is valid until %s, last used %s",
                        token.id,
                        token.name,
                        token.createdAt,
                        token.expiresAt == null ? "it is revoked" : token.expiresAt,
                        token.lastUsedAt == null ? "never" : token.lastUsedAt));
    }

    private void store(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException(
                    "OPENROUNDTABLE_BOOTSTRAP_API_TOKEN has %d characters and needs at least %d; for example: openssl rand -hex 32"
                            .formatted(secret.length(), SHORTEST));
        }
        var now = clock.instant();
        if (tokens.isValid(secret, now)) {
            return;
        }
        if (tokens.addFirst("bootstrap", secret, now, now.plus(lifetime))) {
            LOG.info("The API token from OPENROUNDTABLE_BOOTSTRAP_API_TOKEN is valid from now on");
        } else {
            LOG.warn(
                    "OPENROUNDTABLE_BOOTSTRAP_API_TOKEN is ignored: there is another valid API token, or this one was revoked or has expired");
        }
    }
}
