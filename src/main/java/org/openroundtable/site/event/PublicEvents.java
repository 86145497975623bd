package org.openroundtable.site.event;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.attachment.Attachments;
import org.openroundtable.event.LinkedDocument;
import org.openroundtable.link.WebLink;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.release.Releases;
import org.openroundtable.report.PublicFigures;
import org.openroundtable.site.programme.CapacityView;
import org.openroundtable.site.programme.PersonView;
import org.openroundtable.site.programme.SessionView;
import org.openroundtable.site.programme.ZoneChoice;
import org.openroundtable.site.shown.ShownEvents;
import org.openroundtable.web.page.Accent;

/** Reads what the public pages show. */
@ApplicationScoped
public class PublicEvents {

    private final Clock clock;
    private final ShownEvents events;
    private final Occupancies occupancies;
    private final PublicFigures figures;
    private final OrganisationsTakingPart organisations;
    private final Attachments attachments;
    private final Releases releases;

    PublicEvents(
            Clock clock,
            ShownEvents events,
            Occupancies occupancies,
            PublicFigures figures,
            OrganisationsTakingPart organisations,
            Attachments attachments,
            Releases releases) {
        this.clock = clock;
        this.events = events;
        this.occupancies = occupancies;
        this.figures = figures;
        this.organisations = organisations;
        this.attachments = attachments;
        this.releases = releases;
    }

    /** @param chosen the zone that the reader wants to see times in */
    public Optional<PublicEventView> view(String slug, Optional<ZoneId> chosen) {
        return events.current(slug).map(event -> view(event, chosen));
    }

    Optional<TakingPart> takingPart(String slug) {
        return events.current(slug)
                .map(event -> new TakingPart(figures.totals(event), organisations.of(event, event.speakers())));
    }

    Optional<String> theme(String slug) {
        return events.current(slug).map(event -> Accent.of(event.details().accentColour())
                .map(Accent::css)
                .orElse(""));
    }

    private PublicEventView view(EventSnapshot event, Optional<ZoneId> chosen) {
        var now = clock.instant();
        var shown = EventView.of(event, now);
        var zones = ZoneChoice.of(shown.start(), shown.end(), chosen);
        var occupancy = occupancies.of(event).forNewcomers();
        var button = RegisterButton.of(event, occupancy.event(), now);
        var showsCapacity = showsCapacity(button.state());
        var programme = event.sessions();
        var appearances =
                programme.stream().flatMap(session -> session.cast().stream()).toList();
        return new PublicEventView(
                shown,
                releases.whyStatus(event).orElse(null),
                button,
                programme.stream()
                        .map(session -> SessionView.of(
                                session,
                                zones.shown(),
                                shown.phase().isAhead() && session.isOverAt(now),
                                showsCapacity ? capacity(session, occupancy) : null))
                        .toList(),
                PersonView.of(event.speakers(), appearances),
                zones,
                attachments.at(event.slug(), addresses(event), now));
    }

    /** Of whatever may be a file of ours. */
    private static Stream<String> addresses(EventSnapshot event) {
        var details = event.details();
        return Stream.of(
                        Stream.of(
                                details.addresses().logo(), details.addresses().cover()),
                        details.documents().stream().map(LinkedDocument::url),
                        event.speakers().stream()
                                .map(speaker -> speaker.profile().photo()),
                        event.sessions().stream()
                                .flatMap(session -> session.details().links().stream())
                                .map(WebLink::url))
                .flatMap(Function.identity())
                .filter(Objects::nonNull);
    }

    /** How full sessions are is said before registration and after, but not where there is none. */
    private static boolean showsCapacity(Availability.State state) {
        return switch (state) {
            case OPEN, WAITING_LIST, FULL, NOT_YET, CLOSED -> true;
            case CANCELLED, POSTPONED, OVER, NONE -> false;
        };
    }

    private static CapacityView capacity(SessionRecord session, EventOccupancy occupancy) {
        return occupancy.session(session.code()).map(CapacityView::of).orElse(null);
    }
}
