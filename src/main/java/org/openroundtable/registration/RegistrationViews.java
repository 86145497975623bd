package org.openroundtable.registration;

import java.util.Comparator;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.registration.RegistrationView.PlaceView;

/** Draws the view of a registration, positions in the lines included; within a transaction. */
@ApplicationScoped
public class RegistrationViews {

    private final Registrations registrations;
    private final Places places;

    RegistrationViews(Registrations registrations, Places places) {
        this.registrations = registrations;
        this.places = places;
    }

    public RegistrationView of(Registration registration) {
        var waiting = registration.isActive() && !registration.holdsPlace();
        return new RegistrationView(
                registration.id(),
                registration.event().slug(),
                registration.state(),
                waiting ? registrations.waitingPosition(registration) : null,
                registration.heldUntil(),
                registration.offeredUntil(),
                registration.registeredAt(),
                registration.language(),
                registration.registrant(),
                registration.event().questions(),
                registration.places().stream()
                        .filter(Place::isWanted)
                        .sorted(Comparator.comparing(
                                        (Place place) -> place.session().startsAt())
                                .thenComparing(place -> place.session().sortOrder()))
                        .map(this::of)
                        .toList());
    }

    private PlaceView of(Place place) {
        var session = place.session();
        var attends =
                place.state() == PlaceState.CONFIRMED && place.registration().state() == RegistrationState.CONFIRMED;
        return new PlaceView(
                session.code(),
                session.title(),
                session.room(),
                session.startsAt(),
                session.endsAt(),
                place.state(),
                place.state() == PlaceState.WAITING ? places.waitingPosition(place) : null,
                place.offeredUntil(),
                attends && !session.event().isCancelled() ? session.joinUrl() : null,
                place.sequence());
    }
}
