package org.openroundtable.registration.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Event;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.RegistrantProgramme;
import org.openroundtable.registration.RegistrantProgramme.Item;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.access.AccessTokens;

/** Who is written to when an event or its programme changes, and of what; never where nobody confirmed the address. */
@ApplicationScoped
public class Addressees {

    private static final Set<RegistrationState> ADMITTED =
            EnumSet.of(RegistrationState.CONFIRMED, RegistrationState.PENDING_APPROVAL);

    private final Registrations registrations;
    private final Sessions sessions;
    private final AccessTokens tokens;

    Addressees(Registrations registrations, Sessions sessions, AccessTokens tokens) {
        this.registrations = registrations;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** All who are registered, in the order in which they came. */
    public List<Registration> of(Event event) {
        return registrations.active(event).stream()
                .filter(registration -> registration.state() != RegistrationState.PENDING_EMAIL)
                .toList();
    }

    /**
     * All who are registered, each with what has changed in their programme: of a session open to all those who are confirmed, of any
     * other those who have or wait for a place in it; of the event as a whole those who have nothing in it
     * and are confirmed, or await approval. Nobody while the event is cancelled or postponed, for no time is sure then.
     *
     * @param since what has changed since a revision of the event; each is told what is different from what they were
     *     last told, and who was told nothing yet what the last revision changed
     */
    public Map<Registration, Notice> of(Event event, IntFunction<List<CalendarChange>> since, Instant now) {
        if (!event.isScheduled()) {
            return Map.of();
        }
        var told = tokens.told(event);
        var nothingOpen =
                sessions.openIn(event).stream().allMatch(session -> session.isWithdrawn() || session.isCancelled());
        var changes = new HashMap<Integer, List<CalendarChange>>();
        var wanting = registrations.wanting(event);
        var notices = new LinkedHashMap<Registration, Notice>();
        for (var registration : of(event)) {
            var revision = told.getOrDefault(registration.id(), event.revision() - 1);
            var all = changes.computeIfAbsent(revision, since::apply);
            var ofSessions = all.stream()
                    .filter(change -> !change.isOfEvent()
                            && isInProgramme(change.session(), registration, wanting)
                            && concerns(change, registration, now))
                    .toList();
            var ofEvent = all.stream()
                    .filter(change -> change.isOfEvent() && change.isMoved())
                    .findFirst()
                    .orElse(null);
            var worthALetter = !ofSessions.isEmpty()
                    || ofEvent != null
                            && hasNothing(registration)
                            && (nothingOpen || registration.state() == RegistrationState.PENDING_APPROVAL);
            notices.put(registration, new Notice(ofEvent, ofSessions, worthALetter));
        }
        return notices;
    }

    /**
     * As {@link RegistrantProgramme} has it, without the places of all who are registered.
     *
     * @param wanting by the id of a session, the ids of those who want it
     */
    private static boolean isInProgramme(Session session, Registration registration, Map<Long, Set<Long>> wanting) {
        return session.isRegistrable()
                ? wanting.getOrDefault(session.id(), Set.of()).contains(registration.id())
                : registration.state() == RegistrationState.CONFIRMED;
    }

    private static boolean hasNothing(Registration registration) {
        return ADMITTED.contains(registration.state())
                && registration.places().stream()
                        .noneMatch(place -> place.isWanted() && !place.session().isCancelled());
    }

    /** Nobody wants to hear of a session that is over, nor of a link that they do not have. */
    private static boolean concerns(CalendarChange change, Registration registration, Instant now) {
        var isOver =
                !change.before().end().isAfter(now) && !change.after().end().isAfter(now);
        if (isOver || !change.before().takesPlace() && !change.after().takesPlace()) {
            return false;
        }
        var reader = registration.language().locale();
        return change.isCalledOff()
                || change.isReinstated()
                || change.isMoved()
                || change.isRetitled(reader)
                || change.isElsewhere(reader)
                || change.isJoinedElsewhere()
                        && Item.of(registration, change.session()).isAttended();
    }
}
