package org.openroundtable.notification;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.calendar.CalendarEntry;
import org.openroundtable.calendar.CalendarEntry.Organiser;
import org.openroundtable.calendar.CalendarEntry.Status;
import org.openroundtable.calendar.CalendarFile;
import org.openroundtable.event.EventFacts;
import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.registration.RegistrantProgramme;
import org.openroundtable.registration.RegistrantProgramme.Item;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.access.CalendarToken;

/**
 * Somebody's programme for their own calendar, private join links included: own places and all open sessions; of whoever
 * has chosen nothing where nothing is open, the event as a whole. What was given up, was cancelled, or has left the
 * programme, stands in it as cancelled, so that a calendar which has taken it over drops it; so does all when the event
 * does not take place at the times that were announced.
 */
@ApplicationScoped
public class PersonalCalendars {

    /** So many sessions that are open to all go with a mail, about 120 kB; more of them are left to the subscription. */
    static final int MOST_OPEN_ATTACHED = 200;

    private static final Duration READ_AGAIN = Duration.ofHours(1);

    private final Clock clock;
    private final PublicUrl publicUrl;
    private final AccessTokens tokens;
    private final RegistrationViews views;

    PersonalCalendars(Clock clock, PublicUrl publicUrl, AccessTokens tokens, RegistrationViews views) {
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.tokens = tokens;
        this.views = views;
    }

    /** Empty: the link is unknown, or there is nothing to put into a calendar. */
    @Transactional
    public Optional<CalendarFile> behind(AccessToken token) {
        return tokens.behind(token).flatMap(registration -> entries(registration, Integer.MAX_VALUE)
                .map(entries -> CalendarFile.of(name(registration), entries)));
    }

    /** For a calendar that subscribes. Empty: the address is unknown, or there is nothing to put into a calendar. */
    @Transactional
    public Optional<CalendarFile> behind(CalendarToken token) {
        return tokens.behind(token).flatMap(registration -> entries(registration, Integer.MAX_VALUE)
                .map(entries -> CalendarFile.feed(name(registration), entries, READ_AGAIN)));
    }

    /** For a mail: where very many sessions are open to all, without them. Within a transaction. */
    Optional<CalendarFile> attached(Registration registration) {
        return entries(registration, MOST_OPEN_ATTACHED).map(entries -> CalendarFile.of(name(registration), entries));
    }

    private Optional<List<CalendarEntry>> entries(Registration registration, int mostOpen) {
        if (registration.state() == RegistrationState.PENDING_EMAIL
                || registration.state() == RegistrationState.PENDING_APPROVAL) {
            return Optional.empty();
        }
        var programme = views.programmeOf(registration);
        var items = withAtMost(mostOpen, programme.inCalendars());
        var entries = new ArrayList<CalendarEntry>();
        if (hasTheWhole(registration, items)) {
            entries.add(whole(registration, programme));
        }
        items.stream().map(this::entry).forEach(entries::add);
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    /** All open ones, else those that are still in the programme, else none. */
    private static List<Item> withAtMost(int open, List<Item> items) {
        return Stream.<Predicate<Item>>of(item -> true, item -> !item.session().isWithdrawn(), item -> false)
                .map(kept -> items.stream()
                        .filter(item -> !item.isOpen() || kept.test(item))
                        .toList())
                .filter(some -> some.stream().filter(Item::isOpen).count() <= open)
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasTheWhole(Registration registration, List<Item> items) {
        return switch (registration.state()) {
            case CONFIRMED -> items.stream().noneMatch(Item::isAttended);
            case CANCELLED -> items.isEmpty();
            default -> false;
        };
    }

    private static String name(Registration registration) {
        return registration.facts().title().in(reader(registration)).text();
    }

    private CalendarEntry entry(Item item) {
        var session = item.session();
        var event = item.registration().facts();
        var reader = reader(item.registration());
        var title = event.title().in(reader).text();
        var status = item.isAttended() ? event.status().inCalendars() : Status.CANCELLED;
        var joinUrl = status == Status.CANCELLED ? null : session.joinUrl();
        return new CalendarEntry(
                publicUrl.sessionUid(event.slug(), session.code()),
                item.sequence(),
                clock.instant(),
                session.startsAt(),
                session.endsAt(),
                session.title().in(reader).text(),
                joinUrl == null ? title : title + "\n" + joinUrl,
                location(said(session.room(), reader), said(event.venue(), reader), joinUrl),
                joinUrl == null ? null : URI.create(joinUrl),
                organiser(event),
                status);
    }

    private CalendarEntry whole(Registration registration, RegistrantProgramme programme) {
        var event = registration.facts();
        var reader = reader(registration);
        var url = publicUrl.of(Paths.event(event.slug()));
        return new CalendarEntry(
                publicUrl.eventUid(event.slug()),
                programme.sequence(),
                clock.instant(),
                event.startsAt(),
                event.endsAt(),
                event.title().in(reader).text(),
                url,
                said(event.venue(), reader),
                URI.create(url),
                organiser(event),
                registration.isActive() ? event.status().inCalendars() : Status.CANCELLED);
    }

    private static Organiser organiser(EventFacts event) {
        return new Organiser(event.organiser().name(), event.organiser().email());
    }

    private static Locale reader(Registration registration) {
        return registration.language().locale();
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
