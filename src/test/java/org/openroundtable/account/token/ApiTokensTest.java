package org.openroundtable.account.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.secret.RandomSecret;
import org.openroundtable.secret.Sha256;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** How the tokens of programs end, and what is known of their use. */
@QuarkusTest
class ApiTokensTest {

    private final String secret = RandomSecret.next();

    @Inject
    Clock clock;

    @Inject
    ApiTokens tokens;

    @Inject
    Given given;

    @Test
    void aTokenIsGoodUntilItExpires() {
        store(clock.instant().plus(Duration.ofHours(1)));
        assertThat(status()).isEqualTo(200);

        change("expiresAt = ?1", clock.instant().minusSeconds(1));
        assertThat(status()).isEqualTo(401);
    }

    @Test
    void aTokenIsGoodUntilItIsRevokedAndTheOthersAreStill() {
        var id = store(null);
        assertThat(status()).isEqualTo(200);

        QuarkusTransaction.requiringNew().run(() -> tokens.revoke(List.of(id), clock.instant()));

        assertThat(status()).isEqualTo(401);
        Api.withToken()
                .get("/api/v1/events/{slug}/document", given.anEvent().openNow())
                .then()
                .statusCode(200);
    }

    @Test
    void theLastUseIsKnownToAMinute() {
        store(null);
        assertThat(stored().lastUsedAt).isNull();

        var before = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        status();
        assertThat(stored().lastUsedAt).isAfterOrEqualTo(before);

        var longAgo = clock.instant().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        change("lastUsedAt = ?1", longAgo);
        assertThat(tokens.isValid(secret, clock.instant())).isTrue();
        assertThat(stored().lastUsedAt).isEqualTo(longAgo);
    }

    @Test
    void aFirstTokenIsTakenOnlyWhileThereIsNoOtherThatIsValid() {
        var now = clock.instant();
        var added = QuarkusTransaction.requiringNew()
                .call(() -> tokens.addFirst("another", secret, now, now.plusSeconds(60)));

        assertThat(added).isFalse();
        assertThat(tokens.isValid(secret, now)).isFalse();
    }

    private long store(Instant expires) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var token = new ApiToken();
            token.hash = Sha256.of(secret);
            token.name = "test";
            token.createdAt = clock.instant();
            token.expiresAt = expires;
            tokens.persistAndFlush(token);
            return tokens.getEntityManager()
                    .createQuery("select id from ApiToken where hash = ?1", Long.class)
                    .setParameter(1, token.hash)
                    .getSingleResult();
        });
    }

    private void change(String set, Object value) {
        QuarkusTransaction.requiringNew().run(() -> tokens.update(set + " where hash = ?2", value, Sha256.of(secret)));
    }

    private ApiToken stored() {
        return QuarkusTransaction.requiringNew().call(() -> tokens.findById(Sha256.of(secret)));
    }

    private int status() {
        return Api.anonymous()
                .auth()
                .preemptive()
                .oauth2(secret)
                .get("/api/v1/events/{slug}/document", given.anEvent().openNow())
                .statusCode();
    }
}
