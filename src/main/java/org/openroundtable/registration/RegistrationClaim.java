package org.openroundtable.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.openroundtable.capacity.Claim;
import org.openroundtable.capacity.EventLimits;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.LimitOwner.ReservedBlock;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.registrant.Registrant;

/** What a registration counts against. */
public final class RegistrationClaim {

    private RegistrationClaim() {}

    /** With the sessions that it wants, whether or not it has a place in them. */
    public static Claim of(Registration registration) {
        return of(registration, registration.registrant(), registration.organisation());
    }

    /** The same with other details. */
    public static Claim of(Registration registration, Registrant registrant, Organisation organisation) {
        return new Claim(
                registration.event().id(),
                organisation.id,
                registrant.options(registration.facts().questions()),
                registration.places().stream()
                        .filter(Place::isWanted)
                        .map(place -> place.session().id())
                        .collect(Collectors.toSet()),
                blocks(registration));
    }

    /** Whose places it has. */
    private static Map<LimitOwner, ReservedBlock> blocks(Registration registration) {
        var blocks = new HashMap<LimitOwner, ReservedBlock>();
        if (registration.admission != null && registration.admission.block() != null) {
            blocks.put(new LimitOwner.Event(), new ReservedBlock(registration.admission.block()));
        }
        registration.places().stream()
                .filter(place -> place.block() != null)
                .forEach(place ->
                        blocks.put(new LimitOwner.Session(place.session().id()), new ReservedBlock(place.block())));
        return blocks;
    }

    /** For a place in one session, in addition to the one in the event. */
    public static List<LimitOwner> inSession(Registration registration, Session session) {
        return of(registration).inSession(session.id());
    }

    /** Takes a place of everything that the registration counts against, in the event and in its sessions. */
    public static void take(Registration registration, EventLimits locked) {
        if (!locked.takeIfFree(taken(registration, of(registration)))) {
            throw new IllegalStateException("Not all places are free");
        }
    }

    /** Gives back whatever the registration has taken, before it ends. */
    public static void giveBack(Registration registration, EventLimits locked) {
        locked.release(taken(registration, of(registration)));
    }

    /** From what the registration counts against to what it will count against with other details, unless that is full. */
    public static Optional<Refusal> move(
            Registration registration, Registrant corrected, Organisation organisation, EventLimits locked) {
        var before = of(registration);
        var after = of(registration, corrected, organisation);
        var added = new ArrayList<>(after.inEvent());
        added.removeAll(before.inEvent());
        // Who waits for the event takes nothing yet, but can't wait for what nobody waits for.
        var closed = registration.holdsPlace() ? List.<LimitOwner>of() : locked.closed(added);
        return Refusal.of(closed)
                .or(() -> Refusal.of(locked.move(taken(registration, before), taken(registration, after))));
    }

    /** Whose limits in the claim the registration takes a place of. */
    private static List<LimitOwner> taken(Registration registration, Claim claim) {
        var taken = new ArrayList<LimitOwner>();
        if (registration.holdsPlace()) {
            taken.addAll(claim.inEvent());
        }
        registration.places().stream()
                .filter(Place::isTaken)
                .forEach(place -> taken.addAll(claim.inSession(place.session().id())));
        return taken;
    }
}
