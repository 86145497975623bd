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
        var counts = attendance.counts(event, occupancy);
        return new FiguresView(
                RegistrationWindow.of(Availability.of(event, clock.instant())),
                states(event),
                OccupancyView.of(occupancy.event()),
                confirmed.countries(),
                confirmed.organisations(),
                attendance.persons(event),
                event.sessions().stream()
                        .map(session -> {
                            var here = counts.get(session.code());
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
}
