package org.openroundtable.organiser.event;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.link.Paths;
import org.openroundtable.organiser.event.Standing.Attendance;
import org.openroundtable.organiser.event.Standing.Beyond;
import org.openroundtable.organiser.event.Standing.SessionPresence;
import org.openroundtable.organiser.event.Standing.SessionStanding;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.delegation.Delegations;
import org.openroundtable.registration.delegation.Excess;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.Figures;
import org.openroundtable.time.InZone;

/** Reads how registration for an event stands. */
@ApplicationScoped
public class Standings {

    private final Clock clock;
    private final EventSnapshots events;
    private final Occupancies occupancies;
    private final AttendanceDesk desk;
    private final Figures figures;
    private final Delegations delegations;

    Standings(
            Clock clock,
            EventSnapshots events,
            Occupancies occupancies,
            AttendanceDesk desk,
            Figures figures,
            Delegations delegations) {
        this.clock = clock;
        this.events = events;
        this.occupancies = occupancies;
        this.desk = desk;
        this.figures = figures;
        this.delegations = delegations;
    }

    /** Empty: the event was never published. */
    @Transactional
    Optional<Standing> of(String slug) {
        return events.current(slug).map(this::of);
    }

    /** @param event that is live */
    @Transactional
    public Standing of(EventSnapshot event) {
        var occupancy = occupancies.of(event);
        var availability = Availability.of(event, occupancy.event(), clock.instant());
        var moment =
                switch (availability.state()) {
                    case NOT_YET -> availability.opens();
                    case OPEN, WAITING_LIST, FULL, CLOSED -> availability.closes();
                    case CANCELLED, POSTPONED, OVER, NONE -> null;
                };
        return new Standing(
                availability.state(),
                InZone.at(moment, event.timeZone()),
                occupancy.event(),
                event.registrable().stream()
                        .map(session -> new SessionStanding(
                                session.code(),
                                session.title(),
                                InZone.at(session.startsAt(), event.timeZone()),
                                occupancy.sessions().get(session.code())))
                        .toList(),
                beyond(event, occupancy),
                attendance(event, occupancy));
    }

    private List<Beyond> beyond(EventSnapshot event, EventOccupancy occupancy) {
        var limited = Stream.concat(Stream.of(occupancy.event()), occupancy.sessions().values().stream())
                .anyMatch(one -> one.perOrganisation() != null);
        return limited
                ? delegations.beyondLimitAt(event.id()).stream()
                        .map(excess -> new Beyond(
                                event.session(excess.session())
                                        .map(SessionRecord::title)
                                        .orElse(null),
                                excess,
                                list(excess)))
                        .toList()
                : List.of();
    }

    private static String list(Excess excess) {
        var listing = Listing.of(Map.of("organisation", List.of(excess.name())));
        return Paths.organiserRegistrations(excess.event()) + "?" + listing.query();
    }

    private Attendance attendance(EventSnapshot event, EventOccupancy occupancy) {
        var now = clock.instant();
        var counts = desk.counts(event, occupancy);
        Predicate<SessionRecord> hasSomebody =
                session -> counts.get(session.code()).present() > 0;
        Predicate<SessionRecord> hasBegun = session -> !session.isCancelled() && !now.isBefore(session.startsAt());
        var sessions = event.sessions().stream()
                .filter(hasSomebody.or(hasBegun))
                .map(session -> new SessionPresence(
                        session.title(), InZone.at(session.startsAt(), event.timeZone()), counts.get(session.code())))
                .toList();
        return sessions.isEmpty() ? null : new Attendance(attended(event), sessions);
    }

    private long attended(EventSnapshot event) {
        return figures.of(event, AsOf.NOW, List.of(Figure.ATTENDED)).get(Figure.ATTENDED);
    }
}
