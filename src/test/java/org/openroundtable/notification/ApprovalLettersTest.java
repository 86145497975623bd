package org.openroundtable.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.account.Actor;
import org.openroundtable.event.Events;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.change.Approvals;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** The mails of an event whose organiser decides on each registration, whole. */
@QuarkusTest
class ApprovalLettersTest {

    private final String address = UUID.randomUUID() + "@registrant.example";
    private final String other = UUID.randomUUID() + "@other.example";

    @Inject
    Roundtable roundtable;

    @Inject
    Approvals approvals;

    @Inject
    RegistrationChanges changes;

    @Inject
    RegistrationLookup lookup;

    @Inject
    Events events;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(Instant.parse("2020-10-08T10:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void saysThatItIsToBeDecidedAndThatItIsConfirmed(String language) {
        var event = roundtable.open(roundtable.event().approving().offeringFor(Duration.ofDays(1)));
        roundtable.register(event, other, "en", "panel-2");
        var token = roundtable.register(event, address, language, "panel-1", "panel-2");
        assertMail("pending", "pending", language);
        approvals.approve(ids(event, token), new Actor.Staff(1L));
        assertMail("confirmation", "confirmation", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void saysWhyItIsNotAccepted(String language) {
        var event = roundtable.open(roundtable.event().approving());
        var token = roundtable.register(event, address, language, "panel-1");
        approvals.reject(ids(event, token), "Two of your colleagues come already.", true, new Actor.Staff(1L));
        assertMail("rejection", "rejection", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void saysThatAPlaceFromTheLineIsHeldUntilItIsDecided(String language) {
        var event = roundtable.open(roundtable.event().approving().withCapacity(1));
        var first = roundtable.register(event, other, "en", "panel-2");
        roundtable.register(event, address, language, "panel-2");
        changes.cancel(first);
        assertMail("promotion-pending", "promotion", language);
    }

    private Ids ids(String slug, AccessToken token) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new Ids(
                        events.withSlug(slug).orElseThrow().id(),
                        lookup.behind(token).orElseThrow().registration().id()));
    }

    private void assertMail(String name, String occasion, String language) {
        ExpectedMail.assertIs(name, language, letterbox.only(occasion, address));
    }
}
