package org.openroundtable.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.event.EventStatus;
import org.openroundtable.mail.Mail;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import biweekly.Biweekly;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.notification.AttachedCalendar.states;

@QuarkusTest
class LetterTest {

    private static final Instant START = Instant.parse("2020-10-08T10:00:00Z");

    private final String address = UUID.randomUUID() + "@registrant.example";

    @Inject
    People people;

    @Inject
    Roundtable roundtable;

    @Inject
    RegistrationChanges changes;

    @Inject
    PersonalCalendars calendars;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(START);
    }

    @Test
    void namesAreEscapedInHtmlAndNowhereElse() {
        var mail = confirmationFor("<b>\"", "O'Neill & שרה");
        assertThat(mail.html()).contains("Hello <bdi>&lt;b&gt;&quot; O&#39;Neill &amp; שרה</bdi>,");
        assertThat(mail.text()).contains("Hello \u2068<b>\" O'Neill & שרה\u2069,");
    }

    @ParameterizedTest
    @CsvSource({
        "'Tallinn, and online', en, 'Where: Tallinn, and online'",
        "'Tallinn, en ligne', fr, 'Lieu : Tallinn, en ligne'"
    })
    void thatItIsOnlineTooIsSaidOnce(String venue, String language, String line) {
        var event = roundtable.event().where(document -> document.put("venue", venue));
        roundtable.register(roundtable.open(event), address, language, "panel-1");
        assertThat(letterbox.only("confirmation", address).text()).contains(line + "\n");
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
        var first = AttachedCalendar.of(letterbox.only("confirmation", address));
        changes.chooseSessions(token, Set.of("panel-2"));
        var second = AttachedCalendar.of(letterbox.only("change", address));

        assertThat(first.get(0).getUid().getValue()).endsWith("@localhost");
        assertThat(first.get(0).getUrl().getValue()).isEqualTo("https://meet.example/panel-1?key=a&b");
        assertThat(first.get(0).getLocation().getValue()).isEqualTo("Room 2, Rue de la Loi 1, Brussels");
        assertThat(first.get(0).getOrganizer().getEmail()).isEqualTo("roundtable@organiser.example");
        assertThat(states(first, START)).containsExactly("CONFIRMED 0", "CONFIRMED 0");
        assertThat(states(second, START)).containsExactly("CANCELLED 1", "CONFIRMED 0");
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
    void theCalendarFollowsTheStatusOfTheEvent() {
        var event = roundtable.event();
        var token = roundtable.register(roundtable.open(event), address, "en", "panel-1", "panel-2");
        roundtable.open(event.being(EventStatus.CANCELLED));
        roundtable.open(event.being(EventStatus.POSTPONED));
        roundtable.open(event.being(EventStatus.SCHEDULED));

        var cancelled = AttachedCalendar.of(letterbox.only("event-cancelled", address));
        assertThat(states(cancelled, START)).containsExactly("CANCELLED 1", "CANCELLED 1");
        assertThat(cancelled.get(0).getUrl()).isNull();
        assertThat(states(AttachedCalendar.of(letterbox.only("event-postponed", address)), START))
                .containsExactly("CANCELLED 2", "CANCELLED 2");
        assertThat(states(AttachedCalendar.of(letterbox.only("event-scheduled", address)), START))
                .containsExactly("CONFIRMED 3", "CONFIRMED 3");
        assertThat(calendars.behind(token).orElseThrow().text()).contains("STATUS:CONFIRMED");
    }

    @Test
    void thePersonalCalendarCallsASessionWhatThePublicOneCallsIt() {
        var event = roundtable.open();
        roundtable.register(event, address, "en", "panel-1");
        var mine = AttachedCalendar.of(letterbox.only("confirmation", address));
        assertThat(mine.get(0).getUid().getValue()).isEqualTo("panel-1." + event + "@localhost");
        given().get("/events/{slug}/calendar.ics", event)
                .then()
                .body(containsString("UID:" + mine.get(0).getUid().getValue().substring(0, 40)));
    }

    @Test
    void whoRegistersAgainHasEntriesThatReplaceTheCancelledOnes() {
        var event = roundtable.open(roundtable.event().withOpenSession("opening"));
        var token = roundtable.register(event, address, "en", "panel-1");
        changes.chooseSessions(token, Set.of());
        changes.chooseSessions(token, Set.of("panel-1"));
        clock.advance(Duration.ofMinutes(1));
        changes.cancel(token);
        clock.advance(Duration.ofMinutes(1));
        roundtable.register(event, address, "en", "panel-1");

        var cancelled = AttachedCalendar.of(letterbox.only("cancellation", address));
        var again = AttachedCalendar.of(letterbox.all("confirmation", address).get(1));
        assertThat(cancelled).extracting(entry -> entry.getStatus().getValue()).containsOnly("CANCELLED");
        assertThat(again).hasSize(2).allSatisfy(entry -> {
            var former = cancelled.stream()
                    .filter(one -> one.getUid().getValue().equals(entry.getUid().getValue()))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.getStatus().getValue()).isEqualTo("CONFIRMED");
            assertThat(entry.getSequence().getValue())
                    .isGreaterThan(former.getSequence().getValue());
        });
    }

    @Test
    void whoHasChosenNothingWhereNothingIsOpenHasTheEventInTheCalendar() {
        var event = roundtable.open();
        roundtable.register(event, address, "en");
        assertThat(AttachedCalendar.of(letterbox.only("confirmation", address)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getUid().getValue()).isEqualTo(event + "@localhost");
                    assertThat(entry.getSummary().getValue()).isEqualTo("Data quality and interoperability");
                    assertThat(entry.getDateStart().getValue()).isEqualTo("2020-11-04T13:00:00Z");
                    assertThat(entry.getDateEnd().getValue()).isEqualTo("2020-11-05T14:30:00Z");
                });
    }

    @Test
    void whoHasTheEventInTheCalendarIsToldThereThatTheirRegistrationIsCancelled() {
        var event = roundtable.open();
        changes.cancel(roundtable.register(event, address, "en"));
        var before = AttachedCalendar.of(letterbox.only("confirmation", address));
        var entries = AttachedCalendar.of(letterbox.only("cancellation", address));
        assertThat(states(before, START)).containsExactly("CONFIRMED 1");
        assertThat(states(entries, START)).containsExactly("CANCELLED 2");
        assertThat(entries.get(0).getUid().getValue()).isEqualTo(event + "@localhost");
    }

    private Mail confirmationFor(String firstName, String lastName) {
        people.come(roundtable.open(), People.somebody(firstName, lastName, address), "en", "panel-1");
        return letterbox.only("confirmation", address);
    }
}
