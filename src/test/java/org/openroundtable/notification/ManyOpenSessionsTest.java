package org.openroundtable.notification;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** More sessions are open to all than a letter can list or bring. */
@QuarkusTest
class ManyOpenSessionsTest {

    private final String address = UUID.randomUUID() + "@registrant.example";

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
        clock.set(Instant.parse("2020-10-08T10:00:00Z"));
    }

    @Test
    void whereVeryManySessionsAreOpenALetterDoesNotListThem() {
        var event = roundtable.event();
        for (var i = 0; i < 31; i++) {
            event.withOpenSession("talk-" + i);
        }
        roundtable.register(roundtable.open(event), address, "en", "panel-1");
        var letter = letterbox.only("confirmation", address);
        assertThat(letter.text())
                .contains("31 sessions are open to you without a sign-up.", "* Panel 1")
                .doesNotContain("talk-0");
        assertThat(AttachedCalendar.of(letter)).hasSize(32);

        roundtable.open(event.where(document -> document.put("venue", "Rue de la Loi 2, Brussels")));
        assertThat(letterbox.only("session-changes", address).text())
                .contains("Several of your sessions have changed", "* Panel 1", "31 sessions are open to you")
                .doesNotContain("talk-0");
    }

    @Test
    void whereFarTooManySessionsAreOpenTheAttachedFileLeavesThemToTheSubscription() {
        var event = roundtable.event();
        for (var i = 0; i < 201; i++) {
            event.withOpenSession("talk-" + i);
        }
        var slug = roundtable.open(event);
        var token = roundtable.register(slug, address, "en", "panel-1");
        var letter = letterbox.only("confirmation", address);
        assertThat(letter.text())
                .contains("The attached file has what you have signed up for", "Subscribe to your whole programme")
                .doesNotContain("add your programme");
        assertThat(AttachedCalendar.of(letter)).hasSize(1);
        assertThat(calendars.behind(token).orElseThrow().text().split("BEGIN:VEVENT"))
                .hasSize(203);

        changes.chooseSessions(token, Set.of());
        assertThat(AttachedCalendar.of(letterbox.only("change", address)))
                .extracting(entry -> entry.getUid().getValue())
                .containsExactlyInAnyOrder("panel-1." + slug + "@localhost", slug + "@localhost");
    }
}
