package org.openroundtable.notification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.EventStatus;
import org.openroundtable.language.Language;
import org.openroundtable.mail.Mail;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.change.Confirmations;
import org.openroundtable.registration.change.Deadlines;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Each occasion and its whole mail, as {@code src/test/resources/notification} has it. */
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

    static List<String> languages() {
        return Language.tags();
    }

    @BeforeEach
    void start() {
        clock.set(Instant.parse("2020-10-08T10:00:00Z"));
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysWhatARegistrationHas(String language) {
        var event = roundtable.open(roundtable.event().offeringFor(Duration.ofDays(1)));
        roundtable.register(event, other, "en", "panel-2");
        roundtable.register(event, address, language, "panel-1", "panel-2");
        assertMail("confirmation", "confirmation", language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void asksForTheAddressToBeConfirmedFirst(String language) {
        var event = roundtable.open(
                roundtable.event().confirmingAddresses(Duration.ofHours(2)).offeringFor(Duration.ofDays(1)));
        roundtable.register(event, other, "en", "panel-2");
        roundtable.register(event, address, language, "panel-1", "panel-2");
        assertMail("address", "address", language);
        confirmations.confirmAddress(Roundtable.tokenIn(letterbox.only("address", other)));
        confirmations.confirmAddress(Roundtable.tokenIn(letterbox.only("address", address)));
        assertMail("confirmation", "confirmation", language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysThatTheEventIsFullAndThatAPlaceBecameFree(String language) {
        var event = roundtable.open(roundtable.event().withCapacity(1));
        var first = roundtable.register(event, other, "en", "panel-2");
        roundtable.register(event, address, language, "panel-2");
        assertMail("waiting", "waiting", language);
        changes.cancel(first);
        assertMail("promotion", "promotion", language);
    }

    @ParameterizedTest
    @MethodSource("languages")
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
    @MethodSource("languages")
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
    @MethodSource("languages")
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
    @MethodSource("languages")
    void saysWhatHasChangedAndEnded(String language) {
        var token = roundtable.register(roundtable.open(), address, language, "panel-1", "panel-2");
        changes.chooseSessions(token, Set.of("panel-2"));
        assertMail("change", "change", language);
        changes.cancel(token);
        assertMail("cancellation", "cancellation", language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sendsTheLinkAgain(String language) {
        roundtable.register(roundtable.open(), address, language, "panel-1");
        lookup.sendLinks(new EmailAddress(address));
        assertMail("link", "link", language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sendsTheLinkToWhoRegistersAgain(String language) {
        var event = roundtable.open(roundtable.event().confirmingAddresses(Duration.ofHours(24)));
        roundtable.register(event, address, language, "panel-1");
        roundtable.registerAgain(event, address);
        assertMail("link-registering", "already-registered", language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsEverybodyThatASessionMoves(String language) {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, other, "en", "panel-2");
        roundtable.register(slug, address, language, "panel-2");
        event.whereSession("panel-2", panel -> panel.put("start", "2020-11-06T10:00:00+01:00")
                .put("end", "2020-11-06T11:30:00+01:00"));
        roundtable.open(event);
        assertMail("move", "session-changes", language);
        assertThat(letterbox.only("session-changes", other).text()).contains("You have a place.");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsWhoAttendsWhatElseChangesInTheirCalendar(String language) {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, address, language, "panel-1");
        event.whereSession("panel-1", panel -> panel.put("title", "Panel 1 – Quality")
                .put("room", "Room 7")
                .put("joinUrl", "https://meet.example/new"));
        roundtable.open(event);
        assertMail("session-change", "session-changes", language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsOfSeveralSessionsInOneMail(String language) {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, other, "en", "panel-2");
        roundtable.register(slug, address, language, "panel-1", "panel-2");
        event.where(changed -> changed.put("venue", "Rue de la Loi 2, Brussels"));
        event.whereSession("panel-2", panel -> panel.put("start", "2020-11-06T10:00:00+01:00")
                .put("end", "2020-11-06T11:30:00+01:00")
                .put("joinUrl", "https://meet.example/new"));
        roundtable.open(event);
        assertMail("session-changes", "session-changes", language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsEverybodyWhetherTheEventTakesPlace(String language) {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, other, "en", "panel-2");
        roundtable.register(slug, address, language, "panel-1", "panel-2");
        roundtable.open(event.being(EventStatus.POSTPONED));
        assertMail("event-postponed", "event-postponed", language);
        roundtable.open(event.being(EventStatus.CANCELLED));
        assertMail("event-cancelled", "event-cancelled", language);
        roundtable.open(event.being(EventStatus.SCHEDULED));
        assertMail("event-scheduled", "event-scheduled", language);
        roundtable.open(event);
        assertThat(letterbox.only("event-cancelled", other).text()).contains("There is nothing you need to do.");
        letterbox.only("event-scheduled", other);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void asksForTheAddressToBeConfirmedToKeepTheNumberInTheLine(String language) {
        var event = roundtable.open(
                roundtable.event().confirmingAddresses(Duration.ofHours(2)).withCapacity(1));
        roundtable.register(event, other, "en", "panel-2");
        roundtable.register(event, "second." + other, "en", "panel-2");
        roundtable.register(event, address, language, "panel-2");
        assertMail("address-waiting", "address", language);
    }

    private void assertMail(String name, String occasion, String language) {
        var mail = letterbox.only(occasion, address);
        assertThat(comparable(mail)).isEqualTo(expected(name + "." + language + ".txt"));
        assertThat(mail.html()).contains("<html lang=\"" + language + "\" dir=\"ltr\">");
        assertThat(HtmlText.of(mail.html())).contains(HtmlText.lines(mail.text()));
    }

    private String comparable(Mail mail) {
        return """
                Subject: %s
                From: %s
                Reply-To: %s
                Attachment: %s

                %s""".formatted(
                        mail.subject(),
                        mail.senderName(),
                        mail.replyTo(),
                        mail.attachment() == null ? "none" : mail.attachment().contentType(),
                        mail.text())
                .replaceAll("http://localhost:\\d+", "http://localhost")
                .replaceAll("/registrations/[\\w-]{43}\\b", "/registrations/(token)")
                .replaceAll("/events/e-[\\w-]{36}\\b", "/events/(slug)");
    }

    private static String expected(String file) {
        try (var text = NotificationsTest.class.getResourceAsStream("/notification/" + file)) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
