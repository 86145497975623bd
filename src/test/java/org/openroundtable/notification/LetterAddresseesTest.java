package org.openroundtable.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.change.Confirmations;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.notification.AttachedCalendar.states;

/** Who is written to of what changes, and who is not. */
@QuarkusTest
class LetterAddresseesTest {

    private static final Instant START = Instant.parse("2020-10-08T10:00:00Z");

    private final String address = UUID.randomUUID() + "@registrant.example";

    @Inject
    Roundtable roundtable;

    @Inject
    RegistrationLookup lookup;

    @Inject
    Confirmations confirmations;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(START);
    }

    @Test
    void nobodyIsWrittenToAboutAnEventThatIsOver() {
        var event = roundtable.event();
        roundtable.register(roundtable.open(event), address, "en", "panel-2");
        clock.set(Instant.parse("2020-11-06T10:00:00Z"));
        event.whereSession("panel-2", panel -> panel.put("start", "2020-11-05T14:30:00+01:00"));
        roundtable.open(event);
        assertThat(letterbox.all("session-changes", address)).isEmpty();
    }

    @Test
    void nobodyIsToldOfMovesAtAnAddressThatIsNotConfirmed() {
        var event = roundtable.event();
        event.confirmingAddresses(Duration.ofHours(24));
        roundtable.register(roundtable.open(event), address, "en", "panel-2");
        event.whereSession("panel-2", panel -> panel.put("start", "2020-11-05T14:30:00+01:00"));
        roundtable.open(event);
        assertThat(letterbox.all("session-changes", address)).isEmpty();
    }

    @Test
    void whoeverAwaitsApprovalIsToldOfMovesAlsoWithoutASessionOfTheirOwn() {
        var event = roundtable.event().approving().withOpenSession("opening");
        var slug = roundtable.open(event);
        var other = UUID.randomUUID() + "@registrant.example";
        roundtable.register(slug, address, "en");
        roundtable.register(slug, other, "en", "panel-2");
        event.movedTo(Instant.parse("2020-11-11T13:00:00Z"));
        roundtable.open(event);

        var told = letterbox.only("session-changes", address);
        assertThat(told.text()).contains("The organiser has moved “Data quality and interoperability”.");
        assertThat(told.attachment()).isNull();
        assertThat(letterbox.only("session-changes", other).text())
                .contains("A place is held for you until the organiser has decided.");
    }

    @Test
    void whoeverConfirmsTheAddressInTheLineIsToldTheirNumber() {
        var slug = roundtable.open(
                roundtable.event().confirmingAddresses(Duration.ofHours(2)).withCapacity(0));
        roundtable.register(slug, address, "en", "panel-2");
        confirmations.confirmAddress(letterbox.tokenIn("address", address));
        assertThat(letterbox.only("waiting", address).text()).contains("You are number 1 on its waiting list.");
    }

    @Test
    void aNewLinkIsForThoseAloneWhoAttend() {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        var other = UUID.randomUUID() + "@registrant.example";
        roundtable.register(slug, address, "en", "panel-2");
        roundtable.register(slug, other, "en", "panel-2");
        event.whereSession("panel-2", panel -> panel.put("joinUrl", "https://meet.example/new"));
        roundtable.open(event);

        var told = letterbox.only("session-changes", address);
        assertThat(told.text()).contains("The link to join is new.", "Join here: https://meet.example/new");
        assertThat(states(AttachedCalendar.of(told), START)).containsExactly("CONFIRMED 1");
        assertThat(letterbox.all("session-changes", other)).isEmpty();
    }

    @Test
    void nobodyIsToldOfWhatCalendarsDoNotShow() {
        var event = roundtable.event();
        roundtable.register(roundtable.open(event), address, "en", "panel-2");
        event.whereSession("panel-2", panel -> panel.put("track", "Standards").put("description", "About standards."));
        roundtable.open(event);
        assertThat(letterbox.all("session-changes", address)).isEmpty();
    }

    @Test
    void nobodyIsToldOfCancelledEventsAtAnAddressThatIsNotConfirmed() {
        var event = roundtable.event();
        event.confirmingAddresses(Duration.ofHours(24));
        roundtable.register(roundtable.open(event), address, "en", "panel-1");
        roundtable.open(event.being(EventStatus.CANCELLED));
        assertThat(letterbox.all("event-cancelled", address)).isEmpty();
    }

    @Test
    void whatIsMovedInAPostponedEventIsNotToldAsATime() {
        var event = roundtable.event();
        roundtable.register(roundtable.open(event), address, "en", "panel-2");
        event.whereSession("panel-2", panel -> panel.put("start", "2020-11-05T14:30:00+01:00"));
        roundtable.open(event.being(EventStatus.POSTPONED));
        letterbox.only("event-postponed", address);
        assertThat(letterbox.all("session-changes", address)).isEmpty();
    }

    @Test
    void nobodyIsToldOfASessionThatIsOver() {
        var event = roundtable.event();
        roundtable.register(roundtable.open(event), address, "en", "panel-1", "panel-2");
        clock.set(Instant.parse("2020-11-04T14:30:00Z"));
        event.whereSession("panel-1", panel -> panel.put("title", "Panel 1"));
        roundtable.open(event);
        assertThat(letterbox.all("session-changes", address)).isEmpty();
    }

    @Test
    void whoeverAsksForALinkAgainAndAgainFillsNoMailbox() {
        var event = roundtable.open();
        roundtable.register(event, address, "en", "panel-1");
        for (var i = 0; i < 3; i++) {
            lookup.sendLinks(new EmailAddress(address));
            roundtable.registerAgain(event, address);
        }
        assertThat(letterbox.all("link", address)).hasSize(3);
        assertThat(letterbox.all("already-registered", address)).hasSize(2);

        clock.advance(Duration.ofHours(1));
        lookup.sendLinks(new EmailAddress(address));
        assertThat(letterbox.all("link", address)).hasSize(4);
    }
}
