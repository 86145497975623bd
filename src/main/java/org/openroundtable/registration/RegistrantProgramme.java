package org.openroundtable.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.openroundtable.programme.SessionFacts;

/**
 * The programme of one registration: its own places, and every session that is open to all who are registered. Page,
 * mails, calendar, own data and notices of change ask here what belongs to it, and nowhere else.
 */
public final class RegistrantProgramme {

    private static final Comparator<SessionFacts> IN_ORDER =
            Comparator.comparing(SessionFacts::startsAt).thenComparing(SessionFacts::sortOrder);

    /** Seconds since then are where the SEQUENCE of a registration's entries starts: nobody registers again sooner. */
    private static final Instant SEQUENCES_SINCE = Instant.parse("2020-01-01T00:00:00Z");

    private final Registration registration;
    private final List<? extends SessionFacts> open;

    /** @param open the event's sessions that are open to all, those too that have left the programme */
    public RegistrantProgramme(Registration registration, List<? extends SessionFacts> open) {
        this.registration = registration;
        this.open = open;
    }

    /**
     * One session of it.
     *
     * @param place what the registration has or had there; null: nothing of its own
     */
    public record Item(Registration registration, SessionFacts session, Place place) {

        public static Item of(Registration registration, SessionFacts session) {
            return new Item(
                    registration, session, Place.of(registration, session).orElse(null));
        }

        /** To all who are registered. */
        public boolean isOpen() {
            return !session.isRegistrable();
        }

        /** Its registrant may come, and join online. */
        public boolean isAttended() {
            return registration.state() == RegistrationState.CONFIRMED
                    && !session.isWithdrawn()
                    && !session.isCancelled()
                    && (isOpen() || place.state() == PlaceState.CONFIRMED);
        }

        /**
         * The SEQUENCE of the calendar entry. The entry of a session has one UID for everybody and for ever, so what
         * counts the changes here starts above whatever an earlier registration of the same person came to.
         */
        public int sequence() {
            var changes = session.revision() + (place == null ? 0 : place.revision());
            return firstSequence(registration) + changes + (isOpen() ? end(registration) : 0);
        }
    }

    /** What its registrant has or waits for, in order of time; open sessions belong to whoever is confirmed. */
    public List<Item> items() {
        var items = new ArrayList<Item>();
        registration.places().stream().filter(Place::isWanted).map(this::item).forEach(items::add);
        if (registration.state() == RegistrationState.CONFIRMED) {
            open.stream()
                    .filter(session -> !session.isWithdrawn())
                    .map(session -> Item.of(registration, session))
                    .forEach(items::add);
        }
        return inOrder(items);
    }

    /** What its registrant's calendar may know: also what was given up, or has left the programme since. */
    public List<Item> inCalendars() {
        var items = new ArrayList<Item>();
        registration.places().stream()
                .filter(place -> place.mayBeInCalendars() && place.facts().isRegistrable())
                .map(this::item)
                .forEach(items::add);
        if (mayHaveBeenConfirmed()) {
            open.stream()
                    .filter(session -> session.wasInProgrammeAfter(registration.registeredAt()))
                    .map(session -> Item.of(registration, session))
                    .forEach(items::add);
        }
        return inOrder(items);
    }

    /** The SEQUENCE of an entry of the event as a whole. */
    public int sequence() {
        return firstSequence(registration) + registration.facts().revision() + end(registration);
    }

    /** That a registration has ended is one change more. */
    private static int end(Registration registration) {
        return registration.isActive() ? 0 : 1;
    }

    private static int firstSequence(Registration registration) {
        var seconds =
                Duration.between(SEQUENCES_SINCE, registration.registeredAt()).toSeconds();
        return (int) Math.max(0, seconds);
    }

    private boolean mayHaveBeenConfirmed() {
        return registration.state() == RegistrationState.CONFIRMED
                || registration.state() == RegistrationState.CANCELLED;
    }

    private Item item(Place place) {
        return new Item(registration, place.facts(), place);
    }

    private static List<Item> inOrder(List<Item> items) {
        items.sort(Comparator.comparing(Item::session, IN_ORDER));
        return items;
    }
}
