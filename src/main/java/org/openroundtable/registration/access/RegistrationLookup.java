package org.openroundtable.registration.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationChange.PageSeen;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.LinkRequested;
import org.openroundtable.registration.vouching.Vouchings;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Finds a registration for whoever has its link, and sends the link to whoever has lost it. */
@ApplicationScoped
public class RegistrationLookup {

    /**
     * @param event as it is now
     * @param provesAddress the link came by mail, so its holder may confirm the address
     */
    public record Found(EventSnapshot event, RegistrationView registration, boolean provesAddress) {}

    private final AccessTokens tokens;
    private final EventSnapshots events;
    private final Clock clock;
    private final Registrations registrations;
    private final RegistrationViews views;
    private final Vouchings vouchings;
    private final Announcements announcements;

    RegistrationLookup(
            Clock clock,
            AccessTokens tokens,
            EventSnapshots events,
            Registrations registrations,
            RegistrationViews views,
            Vouchings vouchings,
            Announcements announcements) {
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
        this.registrations = registrations;
        this.views = views;
        this.vouchings = vouchings;
        this.announcements = announcements;
    }

    /** Empty: the link is unknown, or it was revoked. Who comes by one that was mailed reads what comes to the address. */
    public Optional<Found> behind(AccessToken token) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> {
                    var known = tokens.knownWithPlaces(token);
                    known.filter(link -> link.provesAddress)
                            .ifPresent(link -> vouchings.vouch(link.registration.id(), clock.instant()));
                    return known;
                })
                .map(this::found);
    }

    /** For whoever runs the event. Empty: there is no such registration in it. */
    public Optional<Found> inEvent(String slug, Long id) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> registrations.inEvent(slug, id))
                .map(registration -> found(registration, false));
    }

    /**
     * The same for somebody who is to see it as its registrant does; the history keeps that they have.
     *
     * @param actor who sees it
     */
    public Optional<Found> inEventAsRegistrant(String slug, Long id, Actor actor) {
        QuarkusTransaction.joiningExisting()
                .run(() -> registrations.inEvent(slug, id).ifPresent(seen -> {
                    seen.record(new PageSeen(), null, actor, clock.instant());
                    announcements.announce(List.of(seen));
                }));
        return inEvent(slug, id);
    }

    private Found found(RegistrationToken known) {
        return found(known.registration, known.provesAddress);
    }

    private Found found(Registration registration, boolean provesAddress) {
        var event = events.current(registration.event().id());
        var view = QuarkusTransaction.joiningExisting().call(() -> views.of(registration, event));
        return new Found(event, view, provesAddress);
    }

    /** The link led to a registration until somebody showed, by another one, that the address is theirs. */
    @Transactional
    public boolean isRevoked(AccessToken token) {
        return tokens.isRevoked(token);
    }

    /** Mails the links to whatever the address is registered for and is not over; the caller can't tell whether it was. */
    @Transactional
    public void sendLinks(EmailAddress address) {
        registrations
                .activeNow(address, clock.instant())
                .forEach(registration -> announcements.announce(new LinkRequested(registration, false)));
    }
}
