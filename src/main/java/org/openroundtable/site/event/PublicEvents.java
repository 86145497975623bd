package org.openroundtable.site.event;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Event;
import org.openroundtable.event.Events;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.report.PublicFigures;
import org.openroundtable.site.programme.CapacityView;
import org.openroundtable.site.programme.PersonView;
import org.openroundtable.site.programme.SessionView;
import org.openroundtable.site.programme.ZoneChoice;
import org.openroundtable.speaker.Speakers;

/** Reads what the public pages show. */
@ApplicationScoped
public class PublicEvents {

    private final Clock clock;
    private final Events events;
    private final Sessions sessions;
    private final Speakers speakers;
    private final Occupancies occupancies;
    private final PublicFigures figures;
    private final OrganisationsTakingPart organisations;

    PublicEvents(
            Clock clock,
            Events events,
            Sessions sessions,
            Speakers speakers,
            Occupancies occupancies,
            PublicFigures figures,
            OrganisationsTakingPart organisations) {
        this.clock = clock;
        this.events = events;
        this.sessions = sessions;
        this.speakers = speakers;
        this.occupancies = occupancies;
        this.figures = figures;
        this.organisations = organisations;
    }

    /** @param chosen the zone that the reader wants to see times in */
    @Transactional
    Optional<PublicEventView> view(String slug, Optional<ZoneId> chosen) {
        return events.withSlug(slug).map(event -> view(event, chosen));
    }

    @Transactional
    Optional<TakingPart> takingPart(String slug) {
        return events.withSlug(slug)
                .map(event -> new TakingPart(figures.totals(event), organisations.of(event, speakers.of(event))));
    }

    @Transactional
    Optional<String> theme(String slug) {
        return events.withSlug(slug).map(event -> Accent.of(event.details().accentColour())
                .map(Accent::css)
                .orElse(""));
    }

    private PublicEventView view(Event event, Optional<ZoneId> chosen) {
        var now = clock.instant();
        var shown = EventView.of(event, now);
        var zones = ZoneChoice.of(shown.start(), shown.end(), chosen);
        var occupancy = occupancies.of(event).forNewcomers();
        var button = RegisterButton.of(event, occupancy.event(), now);
        var showsCapacity = showsCapacity(button.state());
        var programme = sessions.programmeOf(event);
        var appearances = programme.stream()
                .flatMap(session -> session.appearances().stream())
                .toList();
        return new PublicEventView(
                shown,
                button,
                programme.stream()
                        .map(session -> SessionView.of(
                                session,
                                zones.shown(),
                                shown.phase().isAhead() && session.isOverAt(now),
                                showsCapacity ? capacity(session, occupancy) : null))
                        .toList(),
                PersonView.of(speakers.of(event), appearances),
                zones);
    }

    /** How full sessions are is said before registration and after, but not where there is none. */
    private static boolean showsCapacity(Availability.State state) {
        return switch (state) {
            case OPEN, WAITING_LIST, FULL, NOT_YET, CLOSED -> true;
            case CANCELLED, POSTPONED, OVER, NONE -> false;
        };
    }

    private static CapacityView capacity(Session session, EventOccupancy occupancy) {
        return occupancy.session(session.code()).map(CapacityView::of).orElse(null);
    }
}
