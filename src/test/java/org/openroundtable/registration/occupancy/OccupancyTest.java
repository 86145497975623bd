package org.openroundtable.registration.occupancy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.registration.occupancy.Occupancy.Level;

import static org.assertj.core.api.Assertions.assertThat;

class OccupancyTest {

    private static final AnswerOption VEGAN = new AnswerOption("meals", "vegan");

    @Test
    void whatIsLeftOfASessionIsNoMoreThanWhatIsLeftOfTheEvent() {
        var session = in(new Occupancy(100, 98, 98, 0, true), session(10, 5, true));

        assertThat(session.placesLeft()).isEqualTo(2);
        assertThat(session.level()).isEqualTo(Level.FILLING);
        assertThat(session.capacity()).isEqualTo(10);
    }

    @Test
    void inAFullEventNoSessionHasAPlace() {
        var full = new Occupancy(100, 100, 100, 7, true);
        var session = in(full, session(10, 9, false));

        assertThat(session.placesLeft()).isZero();
        assertThat(session.level()).isEqualTo(Level.WAITING_LIST);
        assertThat(session.line()).isEqualTo(7);
        assertThat(in(full, new Occupancy(null, 0, 0, 0, false)).level()).isEqualTo(Level.WAITING_LIST);
        assertThat(in(full, session(10, 10, false)).level()).isEqualTo(Level.FULL);
        assertThat(in(new Occupancy(100, 100, 100, 0, false), session(10, 5, true))
                        .level())
                .isEqualTo(Level.FULL);
        assertThat(occupancy(full, session(10, 9, true)).forNewcomers().left(VEGAN))
                .isZero();
    }

    @Test
    void whereTheEventHasRoomTheSessionDecides() {
        var room = new Occupancy(100, 10, 10, 0, true);

        assertThat(in(room, session(10, 5, true)).level()).isEqualTo(Level.FREE);
        assertThat(in(room, session(10, 10, true)).level()).isEqualTo(Level.WAITING_LIST);
        assertThat(in(room, session(10, 10, true)).line()).isEqualTo(3);
        assertThat(in(room, new Occupancy(null, 5, 5, 0, false)).level()).isEqualTo(Level.UNLIMITED);
        assertThat(in(new Occupancy(null, 5, 5, 0, false), session(10, 5, true)).placesLeft())
                .isEqualTo(5);
    }

    @Test
    void whoHasAPlaceInTheEventFindsWhatIsLeftOfTheSession() {
        var full = new Occupancy(100, 100, 100, 7, true);
        assertThat(occupancy(full, session(10, 9, true)).session("s1"))
                .hasValueSatisfying(session -> assertThat(session.placesLeft()).isEqualTo(1));
    }

    private static Occupancy session(int capacity, int taken, boolean waitlist) {
        return new Occupancy(capacity, taken, taken, 3, waitlist);
    }

    private static Occupancy in(Occupancy event, Occupancy session) {
        return occupancy(event, session).forNewcomers().session("s1").orElseThrow();
    }

    private static EventOccupancy occupancy(Occupancy event, Occupancy session) {
        return new EventOccupancy(event, Map.of("s1", session), Map.of(VEGAN, new Occupancy(4, 1, 0, 0, false)));
    }
}
