package org.openroundtable.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.change.Confirmations;
import org.openroundtable.registration.change.Deadlines;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Each occasion of a registration and its whole mail, as {@code src/test/resources/notification} has it. */
@QuarkusTest
class NotificationsTest {

    private final String address = UUID.randomUUID() + "@registrant.example";
    private final String other = UUID.randomUUID() + "@other.example";

    @Inject
    Roundtable roundtable;

    @Inject
    RegistrationChanges changes;

    @Inject
    Confirmations confirmations;

    @Inject
    RegistrationLookup lookup;

    @Inject
    Deadlines deadlines;

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
    void saysWhatARegistrationHas(String language) {
        var event = roundtable.open(roundtable.event().offeringFor(Duration.ofDays(1)));
        roundtable.register(event, other, "en", "panel-2");
        roundtable.register(event, address, language, "panel-1", "panel-2");
        assertMail("confirmation", "confirmation", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void saysWhatIsOpenToWhoHasChosenNothing(String language) {
        var event = roundtable.open(
                roundtable.event().withOpenSession("opening").whereSession("opening", opening -> opening.put(
                                "title", "Opening")
                        .put("room", "Room 1")
                        .put("start", "2020-11-04T13:00:00+01:00")
                        .put("end", "2020-11-04T13:45:00+01:00")
                        .put("joinUrl", "https://meet.example/opening")));
        roundtable.register(event, address, language);
        assertMail("confirmation-open", "confirmation", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void asksForTheAddressToBeConfirmedFirst(String language) {
        var event = roundtable.open(
                roundtable.event().confirmingAddresses(Duration.ofHours(2)).offeringFor(Duration.ofDays(1)));
        roundtable.register(event, other, "en", "panel-2");
        roundtable.register(event, address, language, "panel-1", "panel-2");
        assertMail("address", "address", language);
        confirmations.confirmAddress(letterbox.tokenIn("address", other));
        confirmations.confirmAddress(letterbox.tokenIn("address", address));
        assertMail("confirmation", "confirmation", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void saysThatTheEventIsFullAndThatAPlaceBecameFree(String language) {
        var event = roundtable.open(roundtable.event().withCapacity(1));
        var first = roundtable.register(event, other, "en", "panel-2");
        roundtable.register(event, address, language, "panel-2");
        assertMail("waiting", "waiting", language);
        changes.cancel(first);
        assertMail("promotion", "promotion", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void offersAPlaceInTheEventForATime(String language) {
        var event = roundtable.open(roundtable.event().withCapacity(1).offeringFor(Duration.ofMinutes(90)));
        var first = roundtable.register(event, other, "en");
        roundtable.register(event, address, language, "panel-1");
        changes.cancel(first);
        assertMail("offer-event", "offer", language);
        clock.advance(Duration.ofMinutes(90));
        deadlines.enforce();
        assertMail("expiry", "expiry", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void offersAPlaceInASessionForATime(String language) {
        var event = roundtable.open(roundtable.event().offeringFor(Duration.ofDays(1)));
        var first = roundtable.register(event, other, "en", "panel-2");
        var token = roundtable.register(event, address, language, "panel-2");
        changes.cancel(first);
        assertMail("offer", "offer", language);
        confirmations.acceptSession(token, "panel-2");
        assertMail("acceptance", "acceptance", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void saysThatAnOfferHasLapsed(String language) {
        var event = roundtable.open(roundtable.event().offeringFor(Duration.ofDays(1)));
        var first = roundtable.register(event, other, "en", "panel-2");
        roundtable.register(event, address, language, "panel-2");
        changes.cancel(first);
        clock.advance(Duration.ofDays(1));
        deadlines.enforce();
        assertMail("lapse", "lapse", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void saysWhatHasChangedAndEnded(String language) {
        var token = roundtable.register(roundtable.open(), address, language, "panel-1", "panel-2");
        changes.chooseSessions(token, Set.of("panel-2"));
        assertMail("change", "change", language);
        changes.cancel(token);
        assertMail("cancellation", "cancellation", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void sendsTheLinkAgain(String language) {
        roundtable.register(roundtable.open(), address, language, "panel-1");
        lookup.sendLinks(new EmailAddress(address));
        assertMail("link", "link", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void sendsTheLinkToWhoRegistersAgain(String language) {
        var event = roundtable.open(roundtable.event().confirmingAddresses(Duration.ofHours(24)));
        roundtable.register(event, address, language, "panel-1");
        roundtable.registerAgain(event, address);
        assertMail("link-registering", "already-registered", language);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void asksForTheAddressToBeConfirmedToKeepTheNumberInTheLine(String language) {
        var event = roundtable.open(
                roundtable.event().confirmingAddresses(Duration.ofHours(2)).withCapacity(1));
        roundtable.register(event, other, "en", "panel-2");
        roundtable.register(event, "second." + other, "en", "panel-2");
        roundtable.register(event, address, language, "panel-2");
        assertMail("address-waiting", "address", language);
    }

    @Test
    void tellsWhatHappensOnce() {
        var event = roundtable.open(
                roundtable.event().confirmingAddresses(Duration.ofHours(2)).offeringFor(Duration.ofDays(1)));
        roundtable.register(event, other, "en", "panel-2");
        var first = then(() -> letterbox.tokenIn("address", other));
        confirmations.confirmAddress(first);
        roundtable.register(event, address, "en", "panel-1", "panel-2");
        var token = then(() -> letterbox.tokenIn("address", address));
        then(() -> confirmations.confirmAddress(token));
        then(() -> changes.cancel(first));
        then(() -> confirmations.acceptSession(token, "panel-2"));
        then(() -> changes.chooseSessions(token, Set.of("panel-2")));
        lookup.sendLinks(new EmailAddress(address));
        then(() -> changes.cancel(token));
        assertThat(letterbox.occasions(other)).containsExactly("address", "confirmation", "cancellation");
        assertThat(letterbox.occasions(address))
                .containsExactly("address", "confirmation", "offer", "acceptance", "change", "link", "cancellation");
    }

    @Test
    void tellsWhatHappensInTheLineOfTheEventOnce() {
        var event = roundtable.open(roundtable.event().withCapacity(1).offeringFor(Duration.ofDays(1)));
        var first = then(() -> roundtable.register(event, other, "en"));
        then(() -> roundtable.register(event, address, "en"));
        then(() -> changes.cancel(first));
        clock.advance(Duration.ofDays(1));
        deadlines.enforce();
        assertThat(letterbox.occasions(other)).containsExactly("confirmation", "cancellation");
        assertThat(letterbox.occasions(address)).containsExactly("waiting", "offer", "expiry");
    }

    /** One thing after another, so that the mails have an order. */
    private <T> T then(Supplier<T> happening) {
        clock.advance(Duration.ofSeconds(1));
        return happening.get();
    }

    private void assertMail(String name, String occasion, String language) {
        ExpectedMail.assertIs(name, language, letterbox.only(occasion, address));
    }
}
