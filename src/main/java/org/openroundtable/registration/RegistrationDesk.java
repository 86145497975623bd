package org.openroundtable.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Event;
import org.openroundtable.event.Events;
import org.openroundtable.event.RegistrationWindow;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.RegistrationOutcome.AlreadyRegistered;
import org.openroundtable.registration.RegistrationOutcome.Full;
import org.openroundtable.registration.RegistrationOutcome.KeyReused;
import org.openroundtable.registration.RegistrationOutcome.NotOpen;
import org.openroundtable.registration.RegistrationOutcome.Overlapping;
import org.openroundtable.registration.RegistrationOutcome.Registered;
import org.openroundtable.registration.RegistrationOutcome.UnavailableSessions;
import org.openroundtable.registration.RegistrationOutcome.UnknownEvent;
import org.openroundtable.registration.idempotency.Submissions;

/** Where people register: rule, lock and transaction of the one act that everything here is about. */
@ApplicationScoped
public class RegistrationDesk {

    private final Clock clock;
    private final Events events;
    private final Sessions sessions;
    private final Organisations organisations;
    private final Registrations registrations;
    private final Quotas quotas;
    private final AccessTokens tokens;
    private final RegistrationViews views;
    private final Announcements announcements;
    private final Submissions submissions;

    RegistrationDesk(
            Clock clock,
            Events events,
            Sessions sessions,
            Organisations organisations,
            Registrations registrations,
            Quotas quotas,
            AccessTokens tokens,
            RegistrationViews views,
            Announcements announcements,
            Submissions submissions) {
        this.clock = clock;
        this.events = events;
        this.sessions = sessions;
        this.organisations = organisations;
        this.registrations = registrations;
        this.quotas = quotas;
        this.tokens = tokens;
        this.views = views;
        this.announcements = announcements;
        this.submissions = submissions;
    }

    /** Registers, or says why not. */
    @Transactional
    public RegistrationOutcome register(RegistrationRequest request) {
        var now = clock.instant();
        var found = events.withSlug(request.event());
        if (found.isEmpty()) {
            return new UnknownEvent();
        }
        var earlier = earlier(request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var event = found.get();
        var window = event.registrationAt(now);
        if (window != RegistrationWindow.OPEN) {
            return new NotOpen(window);
        }
        var wanted = sessions.registrable(event, request.sessions()).stream()
                .filter(session -> session.endsAt.isAfter(now))
                .toList();
        if (wanted.size() < request.sessions().size()) {
            var missing = new HashSet<>(request.sessions());
            wanted.forEach(session -> missing.remove(session.code));
            return new UnavailableSessions(missing.stream().sorted().toList());
        }
        var clashes = Clash.among(wanted);
        return clashes.isEmpty() ? seat(event, wanted, request, now) : new Overlapping(clashes);
    }

    /** From the lock on everything is decided and written; nothing slow may come in here. */
    private RegistrationOutcome seat(Event event, List<Session> wanted, RegistrationRequest request, Instant now) {
        var organisation =
                organisations.resolve(request.registrant().organisation, request.registrant().organisationType);
        var locked = quotas.lock(event.id);
        // Asked again under the lock, for two requests with one key at once.
        var earlier = earlier(request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        // Asked under the lock, so that of two requests with one address at once the second finds the first.
        var known = registrations.active(event, new EmailAddress(request.registrant().email));
        if (known.isPresent()) {
            announcements.announce(new LinkRequested(known.get(), true));
            return new AlreadyRegistered();
        }
        // A document that came in meanwhile may have taken a session away.
        var gone = wanted.stream()
                .filter(session -> locked.of(session) == null)
                .map(session -> session.code)
                .toList();
        if (!gone.isEmpty()) {
            return new UnavailableSessions(gone);
        }
        var entitled = locked.whole().isFree();
        var full = wanted.stream()
                .filter(session ->
                        !locked.of(session).isFree() && !locked.of(session).allowsWaiting())
                .map(session -> session.code)
                .toList();
        if (!full.isEmpty() || !entitled && !locked.whole().allowsWaiting()) {
            return new Full(entitled || locked.whole().allowsWaiting() ? full : List.of());
        }

        long arrival = locked.whole().nextArrival();
        var registration = new Registration(event, request.registrant(), organisation, request.language(), arrival);
        if (entitled) {
            locked.whole().take();
            registration.takePlace();
        }
        registration.enter(event.registration.confirmAddress ? now.plus(event.holdFor()) : null, now);
        for (var session : wanted) {
            var place = registration.addPlace(session);
            if (entitled && locked.of(session).isFree()) {
                locked.of(session).take();
                place.confirm(Reason.REGISTERED, now);
            } else {
                place.queue(arrival, Reason.REGISTERED, now);
            }
        }
        registrations.persist(registration);
        var view = views.of(registration);
        announcements.announce(List.of(registration));
        // Next to the token that the mail gets, so that both go to the database together.
        var token = tokens.issueForAnswer(registration);
        announcements.announce(new RegistrationReceived(registration, view));
        registrations.flush();
        if (request.key() != null) {
            submissions.remember(request.event(), request.key(), request.wish(), registration.id());
        }
        return new Registered(view, token);
    }

    /** What became of the same request before; its link is a new one, because nobody knows the old. */
    private Optional<RegistrationOutcome> earlier(RegistrationRequest request) {
        if (request.key() == null) {
            return Optional.empty();
        }
        return submissions.find(request.event(), request.key(), request.wish()).map(earlier -> {
            if (!earlier.same()) {
                return new KeyReused();
            }
            var registration = registrations.findById(earlier.registrationId());
            return new Registered(views.of(registration), tokens.issueForAnswer(registration));
        });
    }
}
