package org.openroundtable.notification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.EventStatus;
import org.openroundtable.mail.Mail;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import biweekly.Biweekly;
import biweekly.component.VEvent;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LetterTest {

    private final String address = UUID.randomUUID() + "@registrant.example";

    @Inject
    People people;

    @Inject
    Roundtable roundtable;

    @Inject
    RegistrationChanges changes;

    @Inject
    RegistrationLookup lookup;

    @Inject
    PersonalCalendars calendars;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(Instant.parse("2020-10-08T10:00:00Z"));
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void namesAreEscapedInHtmlAndNowhereElse() {
        var mail = confirmationFor("<b>\"", "O'Neill & שרה");
        assertThat(mail.html()).contains("Hello <bdi>&lt;b&gt;&quot; O&#39;Neill &amp; שרה</bdi>,");
        assertThat(mail.text()).contains("Hello <b>\" O'Neill & שרה,");
    }

    @Test
    void aMononymIsGreetedByIt() {
        assertThat(confirmationFor(null, "Suharto").text()).contains("Hello Suharto,");
    }

    @Test
    void aNameThatReadsLikeALinkIsNotRepeated() {
        var mail = confirmationFor("Cheap pills", "at evil.example");
        assertThat(mail.text()).contains("Hello,").doesNotContain("evil.example");
        assertThat(mail.html()).contains("<p>Hello,</p>").doesNotContain("evil.example");
    }

    @Test
    void aNameStaysInItsPlaceWhateverItIsMadeOf() {
        var mail = confirmationFor("\u202EAda\u2028Subject", "{event} <img src=x>");
        assertThat(mail.text()).contains("Hello Ada Subject {event} <img src=x>,\n");
        assertThat(mail.html()).contains("<p>Hello <bdi>Ada Subject {event} &lt;img src=x&gt;</bdi>,</p>");
    }

    @Test
    void whatOrganisersWroteIsMarkedOffInSentences() {
        var event = roundtable.event().titled("<i>Δεδομένα</i>").where(document -> document.withObject("/organiser")
                .put("name", "A & B"));
        roundtable.register(roundtable.open(event), address, "fr", "panel-1");
        var mail = letterbox.only("confirmation", address);
        assertThat(mail.subject()).isEqualTo("Votre inscription est confirmée : <i>Δεδομένα</i>");
        assertThat(mail.html())
                .contains("<title>Votre inscription est confirmée : &lt;i&gt;Δεδομένα&lt;/i&gt;</title>")
                .contains("« <bdi lang=\"en\">&lt;i&gt;Δεδομένα&lt;/i&gt;</bdi> »")
                .contains("<bdi lang=\"en\">A &amp; B</bdi>")
                .doesNotContain("<i>");
        assertThat(mail.text()).contains("« <i>Δεδομένα</i> »", "A & B");
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglish() {
        roundtable.register(roundtable.open(), address, "pt-BR", "panel-1");
        assertThat(letterbox.only("confirmation", address).text()).contains("You are registered");
    }

    @Test
    void theCalendarHoldsConfirmedPlacesAndFollowsChanges() {
        var token = roundtable.register(roundtable.open(), address, "en", "panel-1", "panel-2");
        var first = calendarOf(letterbox.only("confirmation", address));
        changes.chooseSessions(token, Set.of("panel-2"));
        var second = calendarOf(letterbox.only("change", address));

        assertThat(first.get(0).getUid().getValue()).endsWith("@localhost");
        assertThat(first.get(0).getUrl().getValue()).isEqualTo("https://meet.example/panel-1?key=a&b");
        assertThat(first.get(0).getLocation().getValue()).isEqualTo("Room 2, Rue de la Loi 1, Brussels");
        assertThat(first.get(0).getOrganizer().getEmail()).isEqualTo("roundtable@organiser.example");
        assertThat(states(first)).containsExactly("CONFIRMED 0", "CONFIRMED 0");
        assertThat(states(second)).containsExactly("CANCELLED 1", "CONFIRMED 0");
        assertThat(second)
                .extracting(entry -> entry.getUid().getValue())
                .containsExactlyElementsOf(
                        first.stream().map(entry -> entry.getUid().getValue()).toList());
        assertThat(second.get(0).getUrl()).isNull();
        assertThat(Biweekly.parse(calendars.behind(token).orElseThrow().text())
                        .first()
                        .getEvents())
                .hasSize(2);
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
        assertThat(states(calendarOf(told))).containsExactly("CONFIRMED 1");
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
    void theCalendarFollowsTheStatusOfTheEvent() {
        var event = roundtable.event();
        var token = roundtable.register(roundtable.open(event), address, "en", "panel-1", "panel-2");
        roundtable.open(event.being(EventStatus.CANCELLED));
        roundtable.open(event.being(EventStatus.POSTPONED));
        roundtable.open(event.being(EventStatus.SCHEDULED));

        var cancelled = calendarOf(letterbox.only("event-cancelled", address));
        assertThat(states(cancelled)).containsExactly("CANCELLED 1", "CANCELLED 1");
        assertThat(cancelled.get(0).getUrl()).isNull();
        assertThat(states(calendarOf(letterbox.only("event-postponed", address))))
                .containsExactly("TENTATIVE 2", "TENTATIVE 2");
        assertThat(states(calendarOf(letterbox.only("event-scheduled", address))))
                .containsExactly("CONFIRMED 3", "CONFIRMED 3");
        assertThat(calendars.behind(token).orElseThrow().text()).contains("STATUS:CONFIRMED");
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

    private Mail confirmationFor(String firstName, String lastName) {
        people.come(roundtable.open(), People.somebody(firstName, lastName, address), "en", "panel-1");
        return letterbox.only("confirmation", address);
    }

    private static List<VEvent> calendarOf(Mail mail) {
        assertThat(mail.attachment().contentType()).isEqualTo("text/calendar; method=PUBLISH; charset=utf-8");
        return Biweekly.parse(new String(mail.attachment().content(), StandardCharsets.UTF_8))
                .first()
                .getEvents();
    }

    private static List<String> states(List<VEvent> entries) {
        return entries.stream()
                .map(entry ->
                        entry.getStatus().getValue() + " " + entry.getSequence().getValue())
                .toList();
    }
}
