package org.openroundtable.site.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.registration.registrant.Registrant;

/**
 * A registration as its owner sees it; times in the event's zone.
 *
 * @param token the secret of this very page's address
 * @param provesAddress the link came by mail, so the address can be confirmed here
 */
public record MyRegistration(
        String token,
        boolean provesAddress,
        RegistrationState state,
        Long waitingPosition,
        ZonedDateTime heldUntil,
        ZonedDateTime offeredUntil,
        Registrant registrant,
        List<Row> places) {

    /** A session of the registration and how it stands there. */
    public record Row(
            String session,
            String title,
            ZonedDateTime start,
            ZonedDateTime end,
            PlaceState state,
            Long waitingPosition,
            ZonedDateTime offeredUntil,
            String joinUrl) {}

    static MyRegistration of(RegistrationView view, String token, boolean provesAddress, ZoneId zone) {
        return new MyRegistration(
                token,
                provesAddress,
                view.state(),
                view.waitingPosition(),
                at(view.heldUntil(), zone),
                at(view.offeredUntil(), zone),
                view.registrant(),
                view.places().stream().map(place -> row(place, zone)).toList());
    }

    public String path() {
        return "/registrations/" + token;
    }

    public boolean isActive() {
        return state.isActive();
    }

    /** Sessions in whose line this registration stands. */
    public int waitingCount() {
        return (int)
                places.stream().filter(row -> row.state() == PlaceState.WAITING).count();
    }

    private static Row row(PlaceView place, ZoneId zone) {
        return new Row(
                place.session(),
                place.title(),
                place.startsAt().atZone(zone),
                place.endsAt().atZone(zone),
                place.state(),
                place.waitingPosition(),
                at(place.offeredUntil(), zone),
                place.joinUrl());
    }

    private static ZonedDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone);
    }
}
