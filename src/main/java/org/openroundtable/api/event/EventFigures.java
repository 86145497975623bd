package org.openroundtable.api.event;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.api.RegistrationWindow;
import org.openroundtable.api.event.EventView.OccupancyView;
import org.openroundtable.api.event.FiguresView.SessionFigures;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.attendance.SessionAttendance;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.registration.search.RegistrationFilter;
import org.openroundtable.registration.search.RegistrationSearch;
import org.openroundtable.report.PublicFigures;

/** Counts who takes part in an event. */
@ApplicationScoped
class EventFigures {

    private final Clock clock;
    private final EventSnapshots events;
    private final Occupancies occupancies;
    private final RegistrationSearch search;
    private final AttendanceDesk attendance;
    private final PublicFigures totals;

    EventFigures(
            Clock clock,
            EventSnapshots events,
            Occupancies occupancies,
            RegistrationSearch search,
            AttendanceDesk attendance,
            PublicFigures totals) {
        this.clock = clock;
        this.events = events;
        this.occupancies = occupancies;
        this.search = search;
        this.attendance = attendance;
        this.totals = totals;
    }

    /** Empty: the event was never published. */
    @Transactional
    Optional<FiguresView> of(String slug) {
        return events.current(slug).map(this::of);
    }

    private FiguresView of(EventSnapshot event) {
        var occupancy = occupancies.of(event);
        var confirmed = totals.totals(event);
        var counts = attendance.counts(event);
        return new FiguresView(
                RegistrationWindow.of(Availability.of(event, clock.instant())),
                states(event),
                OccupancyView.of(occupancy.event()),
                confirmed.countries(),
                confirmed.organisations(),
                present(event, counts),
                event.sessions().stream()
                        .map(session -> {
                            var here = counts.getOrDefault(session.code(), SessionAttendance.NONE);
                            return new SessionFigures(
                                    session.code(),
                                    OccupancyView.of(occupancy
                                            .session(session.code())
                                            .filter(limited -> session.isRegistrable())
                                            .orElse(null)),
                                    here.present(),
                                    here.expected());
                        })
                        .toList());
    }

    private Map<String, Long> states(EventSnapshot event) {
        var known = search.states(event, RegistrationFilter.NONE);
        var all = new LinkedHashMap<String, Long>();
        Arrays.stream(RegistrationState.values())
                .forEach(state -> all.put(state.code(), known.getOrDefault(state, 0L)));
        return all;
    }

    /** Also in sessions that are in the programme no longer. */
    private long present(EventSnapshot event, Map<String, SessionAttendance> counts) {
        var somebody = counts.entrySet().stream()
                .filter(session -> session.getValue().present() > 0)
                .map(Map.Entry::getKey)
                .toList();
        // A filter that names no session lets everybody through.
        return somebody.isEmpty() ? 0 : search.count(event, RegistrationFilter.of(Map.of("present", somebody)));
    }
}
