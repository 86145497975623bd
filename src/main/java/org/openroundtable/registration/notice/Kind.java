package org.openroundtable.registration.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.openroundtable.language.Language;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;

/**
 * What decides of which changes a registrant is told. Thousands of them are of a few kinds.
 *
 * @param wanted what the registrant has or waits for, by the ids of sessions; those that do not change may be missing
 * @param hasNothing no place in a session that takes place, neither got nor waited for
 */
record Kind(RegistrationState state, Language language, Map<Long, PlaceState> wanted, boolean hasNothing) {

    private static final Set<RegistrationState> ADMITTED =
            EnumSet.of(RegistrationState.CONFIRMED, RegistrationState.PENDING_APPROVAL);

    static Kind of(Registration registration) {
        var wanted = registration.places().stream().filter(Place::isWanted).toList();
        return new Kind(
                registration.state(),
                registration.language(),
                wanted.stream()
                        .collect(Collectors.toMap(place -> place.session().id(), Place::state)),
                wanted.stream().allMatch(place -> place.session().isCancelled()));
    }

    /**
     * What of the changes concerns the programme of a registrant of this kind: of a session open to all those who are
     * confirmed, of any other those who have or wait for a place in it; of the event as a whole those who have nothing in
     * it and are confirmed, or await approval.
     *
     * @param nothingOpen no session takes place that is open to all who are registered
     */
    Notice of(List<CalendarChange> changes, boolean nothingOpen, Instant now) {
        var ofSessions = changes.stream()
                .filter(change -> !change.isOfEvent() && isInProgramme(change.session()) && concerns(change, now))
                .toList();
        var ofEvent = changes.stream()
                .filter(change -> change.isOfEvent() && change.isMoved())
                .findFirst()
                .orElse(null);
        var worthALetter = !ofSessions.isEmpty()
                || ofEvent != null
                        && hasNothing
                        && ADMITTED.contains(state)
                        && (nothingOpen || state == RegistrationState.PENDING_APPROVAL);
        return new Notice(ofEvent, ofSessions, worthALetter);
    }

    /** As {@link org.openroundtable.registration.RegistrantProgramme} has it. */
    private boolean isInProgramme(Session session) {
        return session.isRegistrable() ? wanted.containsKey(session.id()) : state == RegistrationState.CONFIRMED;
    }

    /** Nobody wants to hear of a session that is over, nor of a link that they do not have. */
    private boolean concerns(CalendarChange change, Instant now) {
        var isOver =
                !change.before().end().isAfter(now) && !change.after().end().isAfter(now);
        if (isOver || !change.before().takesPlace() && !change.after().takesPlace()) {
            return false;
        }
        var reader = language.locale();
        return change.isCalledOff()
                || change.isReinstated()
                || change.isMoved()
                || change.isRetitled(reader)
                || change.isElsewhere(reader)
                || change.isJoinedElsewhere() && isAttended(change.session());
    }

    /** The registrant may come, and join online. */
    private boolean isAttended(Session session) {
        return state == RegistrationState.CONFIRMED
                && !session.isWithdrawn()
                && !session.isCancelled()
                && (!session.isRegistrable() || wanted.get(session.id()) == PlaceState.CONFIRMED);
    }
}
