package org.openroundtable.site;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Event;
import org.openroundtable.event.Events;
import org.openroundtable.programme.Appearance;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.SessionType;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.Occupancies;
import org.openroundtable.registration.Occupancies.EventOccupancy;
import org.openroundtable.report.PublicFigures;
import org.openroundtable.speaker.Speakers;

/** Reads what the public pages show. */
@ApplicationScoped
class Noticeboard {

    private final Clock clock;
    private final Events events;
    private final Sessions sessions;
    private final Speakers speakers;
    private final Occupancies occupancies;
    private final PublicFigures figures;
    private final Participants participants;

    Noticeboard(
            Clock clock,
            Events events,
            Sessions sessions,
            Speakers speakers,
            Occupancies occupancies,
            PublicFigures figures,
            Participants participants) {
        this.clock = clock;
        this.events = events;
        this.sessions = sessions;
        this.speakers = speakers;
        this.occupancies = occupancies;
        this.figures = figures;
        this.participants = participants;
    }

    @Transactional
    List<EventCard> upcoming() {
        return cards(events.upcoming(clock.instant()));
    }

    @Transactional
    List<EventCard> previous() {
        return cards(events.previous(clock.instant()));
    }

    /** @param chosen the zone that the reader wants to see times in */
    @Transactional
    Optional<Notice> notice(String slug, Optional<ZoneId> chosen) {
        return events.withSlug(slug).map(event -> notice(event, chosen));
    }

    @Transactional
    Optional<Participation> participation(String slug) {
        return events.withSlug(slug)
                .map(event -> new Participation(figures.totals(event), participants.of(event, speakers.of(event))));
    }

    /** The path of each page about an event, a session or a speaker. */
    @Transactional
    List<String> paths() {
        var ofEvents = events.listAll().stream()
                .map(event -> "/events/" + event.slug)
                .flatMap(path -> Stream.of(path, path + "/programme", path + "/speakers", path + "/organisations"));
        var ofSessions = sessions.all().stream()
                .filter(session -> session.type != SessionType.BREAK)
                .map(session -> "/events/" + session.event.slug + "/sessions/" + session.code);
        var ofSpeakers =
                speakers.all().stream().map(speaker -> "/events/" + speaker.event.slug + "/speakers/" + speaker.code);
        return Stream.of(ofEvents, ofSessions, ofSpeakers)
                .flatMap(paths -> paths)
                .toList();
    }

    @Transactional
    Optional<CalendarSource> calendar(String slug) {
        return events.withSlug(slug)
                .map(event -> CalendarSource.of(event, sessions.programmeOf(event), clock.instant()));
    }

    @Transactional
    Optional<String> theme(String slug) {
        return events.withSlug(slug)
                .map(event -> Accent.of(event.accentColour).map(Accent::css).orElse(""));
    }

    private Notice notice(Event event, Optional<ZoneId> chosen) {
        Instant now = clock.instant();
        EventView view = EventView.of(event, now);
        ZoneChoice zones = ZoneChoice.of(view.start(), view.end(), chosen);
        EventOccupancy occupancy = occupancies.of(event);
        Invitation invitation = Invitation.of(event, occupancy.event(), now);
        boolean bookable = invitation.state() != Invitation.State.NONE && !view.isOver();
        List<Session> programme = sessions.programmeOf(event);
        List<Appearance> appearances = programme.stream()
                .flatMap(session -> session.appearances.stream())
                .toList();
        return new Notice(
                view,
                invitation,
                programme.stream()
                        .map(session -> SessionView.of(
                                session,
                                zones.shown(),
                                view.isAhead() && session.isOverAt(now),
                                bookable ? capacity(session, occupancy) : null))
                        .toList(),
                PersonView.of(speakers.of(event), appearances),
                zones);
    }

    private static CapacityView capacity(Session session, EventOccupancy occupancy) {
        return occupancy.session(session.code).map(CapacityView::of).orElse(null);
    }

    private List<EventCard> cards(List<Event> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        var occupancy = occupancies.of(found);
        return found.stream()
                .map(event ->
                        new EventCard(EventView.of(event, now), Invitation.of(event, occupancy.get(event.id), now)))
                .toList();
    }
}
