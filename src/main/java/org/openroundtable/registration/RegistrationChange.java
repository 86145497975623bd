package org.openroundtable.registration;

import java.time.Instant;
import java.util.SortedSet;

import org.openroundtable.account.Change;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.registrant.Registrant;

/** What was changed of a registration. */
public sealed interface RegistrationChange extends Change {

    /** Of the place in one session, or of the registration as a whole. */
    sealed interface InSession extends RegistrationChange {

        /** Null: the registration as a whole. */
        Session session();

        @Override
        default Long sessionId() {
            return session() == null ? null : session().id();
        }
    }

    /** Id of the session that it is about; null: the registration as a whole. */
    default Long sessionId() {
        return null;
    }

    /** That it happened is all that is kept. */
    sealed interface Unsaid extends RegistrationChange {

        @Override
        default Object before() {
            return null;
        }

        @Override
        default Object after() {
            return null;
        }
    }

    record StateBecame(RegistrationState before, RegistrationState after) implements RegistrationChange {}

    /** Of the place in one session. */
    record PlaceBecame(Session session, PlaceState before, PlaceState after) implements InSession {}

    /** Who waits for the event has a place on offer, until then. */
    record PlaceOffered(Instant before, Instant after) implements RegistrationChange {}

    /**
     * A free place went past, and the number in the line stays.
     *
     * @param session null: a place in the event
     */
    record PassedOver(Session session, Ineligibility before, Ineligibility after) implements InSession {}

    /**
     * Whoever waited has got a place that was kept.
     *
     * @param session null: a place in the event
     * @param after for whom such places are kept, in the words of organisers
     */
    record KeptPlaceGiven(Session session, String after) implements InSession {

        @Override
        public String before() {
            return null;
        }
    }

    /**
     * An organiser has said why.
     *
     * @param session whose place it was about; null: the registration as a whole
     */
    record Explained(Session session, String after) implements InSession {

        /** In characters. */
        public static final int LONGEST = 500;

        @Override
        public String before() {
            return null;
        }
    }

    /** Whoever has entered the registration for somebody says that these know what becomes of their data. */
    record Informed() implements Unsaid {}

    /** Another address was given, which must be confirmed first; neither is kept here. */
    record AddressGiven() implements Unsaid {}

    /** The address that was to be confirmed is not to be that of the registration after all. */
    record AddressTakenBack() implements Unsaid {}

    /** Organisers have written something down about it; what, is not kept here, nor of the two after. */
    record NoteAdded() implements Unsaid {}

    record NoteChanged() implements Unsaid {}

    record NoteRemoved() implements Unsaid {}

    /** Whoever waits has shown an access code after all; the numbers of the codes. */
    record CodeShown(Long before, Long after) implements RegistrationChange {}

    /** A mail was written once more, as things stood by then. */
    record MailRepeated() implements Unsaid {}

    /** An organiser has had the link sent to its registrant. */
    record LinkSent() implements Unsaid {}

    /** Somebody who runs the event has seen the page of its registrant. */
    record PageSeen() implements Unsaid {}

    /** Put into other groups by organisers. */
    record Tagged(SortedSet<String> before, SortedSet<String> after) implements RegistrationChange {}

    record DetailsCorrected(Registrant before, Registrant after) implements RegistrationChange {}

    /** Is present in a session. */
    record AttendanceMarked(Long sessionId, Attended after) implements RegistrationChange {

        @Override
        public Attended before() {
            return null;
        }
    }

    /** Is not present after all. */
    record AttendanceWithdrawn(Long sessionId, Attended before) implements RegistrationChange {

        @Override
        public Attended after() {
            return null;
        }
    }

    /**
     * @param source by what it was seen: list or code
     * @param withoutPlace let in all the same
     */
    record Attended(String source, boolean withoutPlace) {}
}
