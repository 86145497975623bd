package org.openroundtable.site.registrant;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.event.EventFacts;
import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.registration.access.RegistrationLookup.Found;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.secret.ShortCode;
import org.openroundtable.time.InZone;

/**
 * A registration as its owner sees it; times in the event's zone.
 *
 * @param token the secret of this very page's address
 * @param subscription {@code webcal:} address of the calendar
 * @param provesAddress the link came by mail, so the address can be confirmed here
 * @param fresh registered a moment ago
 * @param code by which a desk finds whoever is confirmed; null: nobody is expected
 * @param organisationFull it waits because as many of its organisation have a place as can
 * @param holding a place, and not only numbers in lines
 * @param programme what is its own, and what is open to all who are registered
 * @param why an organiser has ended it, as they were told; null: they were told nothing, or it has not ended
 */
public record MyRegistration(
        String token,
        String subscription,
        boolean provesAddress,
        boolean fresh,
        RegistrationState state,
        ShortCode code,
        Long waitingPosition,
        boolean organisationFull,
        boolean holding,
        ZonedDateTime heldUntil,
        ZonedDateTime offeredUntil,
        Registrant registrant,
        List<Row> programme,
        String why) {

    private static final Duration FRESH = Duration.ofMinutes(10);

    /**
     * A session of the registration and how it stands there.
     *
     * @param cancelled the session does not take place
     * @param state null: the session is open to all who are registered
     * @param organisationFull it waits because as many of its organisation have a place there as can
     * @param clashes titles of other sessions of the registration at the same time, since one of them was moved
     * @param inTheWay title of that in which they have a place, so that this one can't be theirs too; null: none
     * @param awaited others stand in its line, and whoever is next would get the place now
     */
    public record Row(
            String session,
            Text title,
            ZonedDateTime start,
            ZonedDateTime end,
            boolean cancelled,
            PlaceState state,
            Long waitingPosition,
            boolean organisationFull,
            ZonedDateTime offeredUntil,
            String joinUrl,
            List<Text> clashes,
            Text inTheWay,
            boolean awaited) {

        public boolean isOpen() {
            return state == null;
        }

        /** What would be lost with it, as forms say it: a place that was a number in the line when it was agreed to is asked again. */
        public String stake() {
            return session + '/' + state.code();
        }

        /** It is on offer, and nothing is in the way. */
        public boolean isAcceptable() {
            return state == PlaceState.OFFERED && inTheWay == null && !cancelled;
        }
    }

    static MyRegistration of(
            Found found,
            String token,
            String subscription,
            EventFacts event,
            EventOccupancy occupancy,
            String why,
            Instant now) {
        var view = found.registration();
        var zone = event.timeZone();
        return new MyRegistration(
                token,
                subscription,
                found.provesAddress(),
                now.isBefore(view.registeredAt().plus(FRESH)),
                view.state(),
                view.code(),
                view.waitingPosition(),
                view.isOrganisationFull(),
                view.isHolding(),
                InZone.at(view.heldUntil(), zone),
                InZone.at(view.offeredUntil(), zone),
                view.registrant(),
                view.programme().stream()
                        .map(place -> row(place, occupancy, event.phaseAt(now).isAhead(), zone))
                        .toList(),
                why);
    }

    public String path() {
        return Paths.registration(token);
    }

    public boolean isActive() {
        return state.isActive();
    }

    /** What is its own. */
    public List<Row> places() {
        return programme.stream().filter(row -> !row.isOpen()).toList();
    }

    /** Title of what keeps an offer from being taken up; null: nothing does. */
    Text inTheWayOfOffer() {
        return places().stream()
                .filter(row -> row.state() == PlaceState.OFFERED && row.inTheWay() != null)
                .map(Row::inTheWay)
                .findFirst()
                .orElse(null);
    }

    /** Sessions in whose line this registration stands. */
    public int waitingCount() {
        return (int) programme.stream()
                .filter(row -> row.state() == PlaceState.WAITING && !row.cancelled())
                .count();
    }

    /** For the event, or in the line of a session. */
    boolean isWaiting() {
        return state == RegistrationState.WAITING || waitingCount() > 0;
    }

    public boolean isConfirmed() {
        return state == RegistrationState.CONFIRMED;
    }

    /** @param serving places that become free are given to those who wait */
    private static Row row(PlaceView place, EventOccupancy occupancy, boolean serving, ZoneId zone) {
        return new Row(
                place.session(),
                place.title(),
                place.startsAt().atZone(zone),
                place.endsAt().atZone(zone),
                place.cancelled(),
                place.state(),
                place.waitingPosition(),
                place.isOrganisationFull(),
                InZone.at(place.offeredUntil(), zone),
                place.joinUrl(),
                place.clashes(),
                place.inTheWay(),
                serving
                        && !place.cancelled()
                        && occupancy
                                .session(place.session())
                                .filter(session -> session.waiting() > 0)
                                .isPresent());
    }
}
