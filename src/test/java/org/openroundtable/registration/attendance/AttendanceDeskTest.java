package org.openroundtable.registration.attendance;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.attendance.AttendanceOutcome.AlreadyPresent;
import org.openroundtable.registration.attendance.AttendanceOutcome.Present;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.database.Statements;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Race.race;

@QuarkusTest
class AttendanceDeskTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    AttendanceDesk desk;

    @Inject
    EventSnapshots events;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    EventSnapshot event;
    SessionRecord session;
    Long anna;

    @BeforeEach
    void makeAnEvent() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        anna = people.register(slug, "anna", "p1").registration().id();
        event = events.current(slug).orElseThrow();
        session = event.registrable(Set.of("p1")).get(0);
    }

    @Test
    void ofManyDesksAtOnceOneMarksAndAllAgreeSinceWhen() {
        var outcomes = race(8, desk -> mark());

        var marks = desk.marks(session, List.of(anna));
        assertThat(outcomes).filteredOn(Present.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(AlreadyPresent.class::isInstance)
                .hasSize(7)
                .allSatisfy(outcome -> assertThat(
                                ((AlreadyPresent) outcome).attendee().mark().at())
                        .isEqualTo(marks.get(anna).at()));
        assertThat(desk.counts(event).get("p1")).isEqualTo(new SessionAttendance(1, 1));
    }

    @Test
    void ofManyDesksThatTakeItBackAllAgreeThatNobodyIsThere() {
        mark();
        race(8, desk -> {
            this.desk.withdraw(event, session, anna, Actor.SYSTEM, clock.instant());
            return null;
        });
        assertThat(desk.counts(event).get("p1")).isEqualTo(new SessionAttendance(0, 1));
    }

    @Test
    void aMarkIsAMatterOfFewStatementsAsOthersQueueBehind() {
        assertThat(statements.of(this::mark)).isLessThanOrEqualTo(5);
        assertThat(statements.of(this::mark)).isEqualTo(1);
    }

    private AttendanceOutcome mark() {
        return desk.mark(event, session, anna, false, Actor.SYSTEM, clock.instant());
    }
}
