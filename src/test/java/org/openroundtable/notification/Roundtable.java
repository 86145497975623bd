package org.openroundtable.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

/** The event of these tests (two panels, the second with one place only), and people at its desk. */
@Singleton
class Roundtable {

    private static final Instant OPENS_AT = Instant.parse("2020-10-08T05:00:00Z");
    private static final Instant CLOSES_AT = Instant.parse("2020-11-03T12:00:00Z");
    private static final Duration PANEL = Duration.ofMinutes(90);

    @Inject
    Given given;

    @Inject
    People people;

    EventBuilder event() {
        return given.anEvent()
                .titled("Data quality and interoperability")
                .where(event -> event.put("mode", "hybrid").put("venue", "Rue de la Loi 1, Brussels"))
                .where(event -> event.remove("sessions"))
                .changeableUntil(Instant.parse("2020-11-03T23:30:00Z"))
                .withSession("panel-1", 300, OffsetDateTime.parse("2020-11-04T14:00:00+01:00"), PANEL)
                .whereSession("panel-1", panel -> panel.put("title", "Panel 1 – Capture and quality")
                        .put("room", "Room 2")
                        .put("joinUrl", "https://meet.example/panel-1?key=a&b"))
                .withSession("panel-2", 1, OffsetDateTime.parse("2020-11-05T14:00:00+01:00"), PANEL)
                .whereSession("panel-2", panel -> panel.put("title", "Panel 2 – Standards")
                        .put("joinUrl", "https://meet.example/panel-2"));
    }

    String open(EventBuilder event) {
        return event.openBetween(OPENS_AT, CLOSES_AT);
    }

    String open() {
        return open(event());
    }

    /** With a name as it is written in Hungary. */
    AccessToken register(String event, String email, String language, String... sessions) {
        var agnes = People.somebody("Ágnes", "Szűcs", email);
        return people.register(event, agnes, language, sessions).token();
    }

    void registerAgain(String event, String email) {
        people.come(event, People.somebody("Ágnes", "Szűcs", email), "en");
    }
}
