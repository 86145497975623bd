package org.openroundtable.registration;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Events;

/** Finds a registration for whoever has its link, and sends the link to whoever has lost it. */
@ApplicationScoped
public class RegistrationLookup {

    /**
     * @param provesAddress the link came by mail, so its holder may confirm the address
     */
    public record Found(RegistrationView registration, boolean provesAddress) {}

    private final AccessTokens tokens;
    private final Events events;
    private final Registrations registrations;
    private final RegistrationViews views;
    private final Announcements announcements;

    RegistrationLookup(
            AccessTokens tokens,
            Events events,
            Registrations registrations,
            RegistrationViews views,
            Announcements announcements) {
        this.tokens = tokens;
        this.events = events;
        this.registrations = registrations;
        this.views = views;
        this.announcements = announcements;
    }

    @Transactional
    public Optional<Found> behind(AccessToken token) {
        return tokens.known(token).map(known -> new Found(views.of(known.registration), known.provesAddress));
    }

    /** Mails the link if the address is registered; the caller can't tell whether it was. */
    @Transactional
    public void sendLink(String eventSlug, EmailAddress address) {
        events.withSlug(eventSlug)
                .flatMap(event -> registrations.active(event, address))
                .ifPresent(registration -> announcements.announce(new LinkRequested(registration, false)));
    }
}
