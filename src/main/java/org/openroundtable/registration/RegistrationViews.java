package org.openroundtable.registration;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.language.Text;
import org.openroundtable.programme.Sessions;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.RegistrantProgramme.Item;
import org.openroundtable.registration.RegistrationView.PlaceView;

/** Draws the view of a registration, positions in the lines included; within a transaction. */
@ApplicationScoped
public class RegistrationViews {

    private final Registrations registrations;
    private final Places places;
    private final Sessions sessions;

    RegistrationViews(Registrations registrations, Places places, Sessions sessions) {
        this.registrations = registrations;
        this.places = places;
        this.sessions = sessions;
    }

    public RegistrationView of(Registration registration) {
        var waiting = registration.isActive() && !registration.holdsPlace();
        return new RegistrationView(
                registration.id(),
                registration.facts().slug(),
                registration.state(),
                registration.state() == RegistrationState.CONFIRMED ? registration.shortCode() : null,
                waiting ? registrations.waitingPosition(registration) : null,
                waiting ? registration.passedOver() : null,
                registration.heldUntil(),
                registration.offeredUntil(),
                registration.registeredAt(),
                registration.language().tag(),
                registration.registrant(),
                registration.facts().questions(),
                programmeOf(registration).items().stream().map(this::of).toList());
    }

    /** Without the rows of the event and its sessions, which need not be loaded. */
    public RegistrationView of(Registration registration, EventSnapshot event) {
        read(registration, event);
        return of(registration);
    }

    /** Lets a registration say of its event and sessions what the copy does, so that their rows need not be loaded. */
    public void read(Registration registration, EventSnapshot event) {
        registration.read(event);
        for (var place : registration.places()) {
            event.session(place.session().id()).ifPresent(place::read);
        }
    }

    /** Own places and open sessions. */
    public RegistrantProgramme programmeOf(Registration registration) {
        return new RegistrantProgramme(
                registration,
                registration.facts() instanceof EventSnapshot copy
                        ? copy.open()
                        : sessions.openIn(registration.event()));
    }

    private PlaceView of(Item item) {
        var session = item.session();
        var place = item.isOpen() ? null : item.place();
        return new PlaceView(
                session.code(),
                session.title(),
                session.room(),
                session.startsAt(),
                session.endsAt(),
                session.isCancelled(),
                place == null ? null : place.state(),
                place != null && place.state() == PlaceState.WAITING ? places.waitingPosition(place) : null,
                place != null && place.state() == PlaceState.WAITING ? place.passedOver() : null,
                place == null ? null : place.offeredUntil(),
                place == null
                        ? List.of()
                        : place.clashing().map(RegistrationViews::title).toList(),
                place == null
                        ? null
                        : place.inTheWay().map(RegistrationViews::title).orElse(null),
                item.isAttended() && !item.registration().facts().isCancelled() ? session.joinUrl() : null);
    }

    private static Text title(Place place) {
        return place.facts().title();
    }
}
