package org.openroundtable.api.event;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.api.RegistrationWindow;
import org.openroundtable.api.event.EventView.OccupancyView;
import org.openroundtable.api.event.StandingView.SessionFigures;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Breakdown;
import org.openroundtable.report.figure.Figures;
import org.openroundtable.report.figure.Share;

import static org.openroundtable.report.figure.Figure.ATTENDED;
import static org.openroundtable.report.figure.Figure.COUNTRIES;
import static org.openroundtable.report.figure.Figure.ORGANISATIONS;

/** How an event stands at this moment. */
@ApplicationScoped
class Standing {

    private final Clock clock;
    private final Occupancies occupancies;
    private final AttendanceDesk attendance;
    private final Figures figures;

    Standing(Clock clock, Occupancies occupancies, AttendanceDesk attendance, Figures figures) {
        this.clock = clock;
        this.occupancies = occupancies;
        this.attendance = attendance;
        this.figures = figures;
    }

    @Transactional
    StandingView of(EventSnapshot event) {
        var occupancy = occupancies.of(event);
        var counted = figures.of(event, AsOf.NOW, List.of(COUNTRIES, ORGANISATIONS, ATTENDED));
        var counts = attendance.counts(event, occupancy);
        return new StandingView(
                RegistrationWindow.of(Availability.of(event, clock.instant())),
                states(event),
                OccupancyView.of(occupancy.event()),
                counted.get(COUNTRIES),
                counted.get(ORGANISATIONS),
                counted.get(ATTENDED),
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

    /** All there are, also those that nobody is in. */
    private Map<String, Long> states(EventSnapshot event) {
        var known = figures.by(event, AsOf.NOW, Breakdown.STATE).stream()
                .collect(Collectors.toMap(Share::key, Share::number));
        var all = new LinkedHashMap<String, Long>();
        Arrays.stream(RegistrationState.values())
                .forEach(state -> all.put(state.code(), known.getOrDefault(state.name(), 0L)));
        return all;
    }
}
