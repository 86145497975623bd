package org.openroundtable.notification;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.calendar.CalendarEntry;
import org.openroundtable.calendar.CalendarEntry.Organiser;
import org.openroundtable.calendar.CalendarEntry.Status;
import org.openroundtable.calendar.CalendarFile;
import org.openroundtable.language.Language;
import org.openroundtable.language.Text;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens;

/**
 * The sessions in which somebody has a place, for their own calendar: private join links included. Places that were
 * given up stand in it as cancelled, so that a calendar which has taken them over drops them; all do when the event is.
 */
@ApplicationScoped
public class PersonalCalendars {

    private final Clock clock;
    private final PublicUrl publicUrl;
    private final AccessTokens tokens;

    PersonalCalendars(Clock clock, PublicUrl publicUrl, AccessTokens tokens) {
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.tokens = tokens;
    }

    /** Empty: the link is unknown, or there is no session to put into a calendar. */
    @Transactional
    public Optional<CalendarFile> behind(AccessToken token) {
        return tokens.behind(token).flatMap(this::of);
    }

    /** Within a transaction. */
    Optional<CalendarFile> of(Registration registration) {
        var stamp = clock.instant();
        var entries = registration.places().stream()
                .filter(Place::mayBeInCalendars)
                .filter(place -> registration.state() != RegistrationState.PENDING_EMAIL)
                .sorted(Comparator.comparing((Place place) -> place.session().startsAt())
                        .thenComparing(place -> place.session().sortOrder()))
                .map(place -> entry(place, stamp))
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(CalendarFile.of(
                        registration.event().title().in(reader(registration)).text(), entries));
    }

    private CalendarEntry entry(Place place, Instant stamp) {
        var session = place.session();
        var event = place.registration().event();
        var reader = reader(place.registration());
        var title = event.title().in(reader).text();
        var attends =
                place.state() == PlaceState.CONFIRMED && place.registration().state() == RegistrationState.CONFIRMED;
        var status = attends ? event.status().inCalendars() : Status.CANCELLED;
        var joinUrl = status == Status.CANCELLED ? null : session.joinUrl();
        return new CalendarEntry(
                session.id() + "-" + place.registration().id() + "@" + publicUrl.host(),
                place.sequence(),
                stamp,
                session.startsAt(),
                session.endsAt(),
                session.title().in(reader).text(),
                joinUrl == null ? title : title + "\n" + joinUrl,
                location(said(session.room(), reader), said(event.venue(), reader), joinUrl),
                joinUrl == null ? null : URI.create(joinUrl),
                new Organiser(event.organiser().name(), event.organiser().email()),
                status);
    }

    private static Locale reader(Registration registration) {
        return Language.accepted(registration.language()).locale();
    }

    private static String said(Text text, Locale reader) {
        return text == null ? null : text.in(reader).text();
    }

    /** Programs make a link of an address that stands where the place stands, and offer to join there. */
    private static String location(String room, String venue, String joinUrl) {
        if (room != null && venue != null) {
            return room + ", " + venue;
        }
        if (room != null || venue != null) {
            return room == null ? venue : room;
        }
        return joinUrl;
    }
}
