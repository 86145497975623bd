package org.openroundtable.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.openroundtable.calendar.CalendarFile;
import org.openroundtable.event.EventStatusChanged;
import org.openroundtable.language.Language;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.mail.Mail;
import org.openroundtable.mail.Outbox;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.programme.ProgrammeChanged;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.announcement.AddressConfirmed;
import org.openroundtable.registration.announcement.LinkRequested;
import org.openroundtable.registration.announcement.PlacesReleased;
import org.openroundtable.registration.announcement.RegistrationCancelled;
import org.openroundtable.registration.announcement.RegistrationChanged;
import org.openroundtable.registration.announcement.RegistrationReceived;
import org.openroundtable.time.LocalAndUtc;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Hears what happens to registrations, and writes to those it happens to, in the same transaction. */
@ApplicationScoped
class Notifications {

    private static final int LINKS_PER_PERIOD = 5;
    private static final Duration LINK_PERIOD = Duration.ofHours(1);

    private record Reading(ZoneId zone, Locale language) {

        LocalAndUtc when() {
            return new LocalAndUtc(zone, language);
        }
    }

    private final Map<Reading, LocalAndUtc> whens = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Outbox outbox;
    private final PublicUrl publicUrl;
    private final AccessTokens tokens;
    private final Registrations registrations;
    private final RegistrationViews views;
    private final PersonalCalendars calendars;

    Notifications(
            Clock clock,
            Outbox outbox,
            PublicUrl publicUrl,
            AccessTokens tokens,
            Registrations registrations,
            RegistrationViews views,
            PersonalCalendars calendars) {
        this.clock = clock;
        this.outbox = outbox;
        this.publicUrl = publicUrl;
        this.tokens = tokens;
        this.registrations = registrations;
        this.views = views;
        this.calendars = calendars;
    }

    void on(@Observes RegistrationReceived occasion) {
        var view = occasion.view();
        if (view.state() == RegistrationState.PENDING_EMAIL) {
            write("address", occasion.registration(), view, Letters::confirmAddress);
        } else {
            write("confirmation", occasion.registration(), view, Letters::registered);
        }
    }

    void on(@Observes AddressConfirmed occasion) {
        write("confirmation", occasion.registration(), Letters::registered);
    }

    void on(@Observes PlacesReleased occasion) {
        var registration = occasion.registration();
        var offered = registration.offeredUntil() != null
                || occasion.places().stream().anyMatch(place -> place.state() == PlaceState.OFFERED);
        write(offered ? "offer" : "promotion", registration, offered ? Letters::offered : Letters::promoted);
    }

    void on(@Observes RegistrationChanged occasion) {
        write("change", occasion.registration(), about -> Letters.changed(about, occasion.reason()));
    }

    void on(@Observes RegistrationCancelled occasion) {
        write("cancellation", occasion.registration(), Letters::ended);
    }

    /** Anybody can ask for it, as often as they like, in the name of any address; so its mailbox is protected here. */
    void on(@Observes LinkRequested occasion) {
        var registration = occasion.registration();
        registrations.lock(registration);
        var sent = outbox.countSince(clock.instant().minus(LINK_PERIOD), "link", reference(registration));
        if (sent < LINKS_PER_PERIOD) {
            write("link", registration, about -> Letters.link(about, occasion.byRegistering()));
        }
    }

    /**
     * To everybody who has or waits for a place in one of the sessions, in one mail; not where nobody confirmed the
     * address. Nor while the event is cancelled or postponed: no time is sure then.
     */
    void on(@Observes ProgrammeChanged occasion) {
        if (!occasion.changes().get(0).session().event().isScheduled()) {
            return;
        }
        var byRegistration = new LinkedHashMap<Registration, List<CalendarChange>>();
        for (var change : occasion.changes()) {
            registrations.wanting(change.session()).stream()
                    .filter(registration -> registration.state() != RegistrationState.PENDING_EMAIL)
                    .filter(registration -> concerns(change, registration))
                    .forEach(registration -> byRegistration
                            .computeIfAbsent(registration, first -> new ArrayList<>())
                            .add(change));
        }
        byRegistration.forEach(
                (registration, changes) -> write("move", registration, about -> Letters.moved(about, changes)));
    }

    /** Nobody wants to hear of a session that is over, nor of a link that they do not have. */
    private boolean concerns(CalendarChange change, Registration registration) {
        var now = clock.instant();
        if (!change.before().end().isAfter(now) && !change.after().end().isAfter(now)) {
            return false;
        }
        return change.isMoved()
                || change.isRetitled()
                || change.isElsewhere()
                || change.isJoinedElsewhere() && attends(registration, change.session());
    }

    private static boolean attends(Registration registration, Session session) {
        return registration.state() == RegistrationState.CONFIRMED
                && registration.places().stream()
                        .anyMatch(place -> place.session().equals(session) && place.state() == PlaceState.CONFIRMED);
    }

    /** To everybody who is registered, in the order in which they came; not where nobody confirmed the address. */
    void on(@Observes EventStatusChanged occasion) {
        var event = occasion.event();
        registrations.active(event).stream()
                .filter(registration -> registration.state() != RegistrationState.PENDING_EMAIL)
                .forEach(registration ->
                        write("event-" + event.status().code(), registration, Letters::eventStatusChanged));
    }

    private void write(String occasion, Registration registration, Function<LetterContext, Letter> writer) {
        write(occasion, registration, views.of(registration), writer);
    }

    private void write(
            String occasion, Registration registration, RegistrationView view, Function<LetterContext, Letter> writer) {
        var event = registration.event();
        if (event.isOverAt(clock.instant())) {
            return;
        }
        var language = Language.accepted(registration.language()).locale();
        var say = MessageBundles.get(MailMessages.class, Localized.Literal.of(language.toLanguageTag()));
        var when = whens.computeIfAbsent(new Reading(event.timeZone(), language), Reading::when);
        var matter = new LetterContext(event, view, language.toLanguageTag(), say, when, url(registration));
        var letter = writer.apply(matter);
        outbox.put(new Mail(
                occasion,
                reference(registration),
                event.organiser().name(),
                event.organiser().email(),
                registration.registrant().email,
                language,
                say.subject(letter.heading(), event.title()),
                letter.plain(),
                letter.html(),
                occasion.equals("link") ? null : calendar(registration)));
    }

    private static String reference(Registration registration) {
        return "registration/" + registration.id();
    }

    private String url(Registration registration) {
        return registration.state().isActive()
                ? publicUrl.of(
                        "/registrations/" + tokens.issueForMail(registration).value())
                : publicUrl.of("/events/" + registration.event().slug());
    }

    private Mail.Attachment calendar(Registration registration) {
        return calendars
                .of(registration)
                .map(file -> new Mail.Attachment(
                        registration.event().slug() + ".ics", CalendarFile.CONTENT_TYPE, file.bytes()))
                .orElse(null);
    }
}
