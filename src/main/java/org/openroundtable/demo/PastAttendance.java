package org.openroundtable.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.search.FoundRegistration;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.RegistrationSearch;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Who has come to the first session of an event: most of those who had a place. */
@ApplicationScoped
class PastAttendance {

    /** One of so many has not come. */
    private static final int STAYED_AWAY = 6;

    /** Before the beginning, the first came so early. */
    private static final Duration DOORS_OPEN = Duration.ofMinutes(20);

    /** From one to the next. */
    private static final Duration PACE = Duration.ofSeconds(4);

    private final EventSnapshots events;
    private final RegistrationSearch search;
    private final AttendanceDesk desk;

    PastAttendance(EventSnapshots events, RegistrationSearch search, AttendanceDesk desk) {
        this.events = events;
        this.search = search;
        this.desk = desk;
    }

    /** Once; where somebody is present already, it stays as it is. */
    void markIn(String slug) {
        events.current(slug).ifPresent(event -> event.registrable().stream()
                .findFirst()
                .filter(session -> desk.count(event, session).present() == 0)
                .ifPresent(session -> markIn(event, session)));
    }

    private void markIn(EventSnapshot event, SessionRecord session) {
        var expected = Listing.of(Map.of(
                "status", List.of("confirmed"), "session", List.of(session.code()), "place", List.of("confirmed")));
        search.each(event, expected, some -> QuarkusTransaction.requiringNew().run(() -> mark(event, session, some)));
    }

    private void mark(EventSnapshot event, SessionRecord session, List<FoundRegistration> some) {
        var at = session.startsAt().minus(DOORS_OPEN);
        for (var number = 0; number < some.size(); number++) {
            if (number % STAYED_AWAY != 0) {
                at = at.plus(PACE);
                desk.mark(event, session, some.get(number).id(), false, Actor.SYSTEM, at);
            }
        }
    }
}
