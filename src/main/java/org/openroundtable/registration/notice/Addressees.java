package org.openroundtable.registration.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Event;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.access.AccessTokens;

/** Who is written to when an event or its programme changes, and of what; never where nobody confirmed the address. */
@ApplicationScoped
public class Addressees {

    private final Registrations registrations;
    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Kinds kinds;

    Addressees(Registrations registrations, Sessions sessions, AccessTokens tokens, Kinds kinds) {
        this.registrations = registrations;
        this.sessions = sessions;
        this.tokens = tokens;
        this.kinds = kinds;
    }

    /** All who are registered, in the order in which they came. */
    public List<Registration> of(Event event) {
        return registrations.active(event).stream()
                .filter(registration -> registration.state() != RegistrationState.PENDING_EMAIL)
                .toList();
    }

    /**
     * All who are registered, each with what has changed in their programme. Nobody while the event is cancelled or
     * postponed, for no time is sure then.
     *
     * @param since what has changed since a revision of the event; each is told what is different from what they were
     *     last told, and who was told nothing yet what the last revision changed
     */
    public Map<Registration, Notice> of(Event event, IntFunction<List<CalendarChange>> since, Instant now) {
        if (!event.isScheduled()) {
            return Map.of();
        }
        var told = tokens.told(event);
        var nothingOpen = nothingOpen(event);
        var changes = new HashMap<Integer, List<CalendarChange>>();
        var notices = new LinkedHashMap<Registration, Notice>();
        for (var registration : of(event)) {
            var revision = told.getOrDefault(registration.id(), event.revision() - 1);
            var all = changes.computeIfAbsent(revision, since::apply);
            notices.put(registration, Kind.of(registration).of(all, nothingOpen, now));
        }
        return notices;
    }

    /**
     * How many are registered, and not one of them is read.
     *
     * @param besides ids of registrations that count, too, be they among them or not
     */
    public long count(Event event, Set<Long> besides) {
        return count(event, List.of(), besides, any -> true);
    }

    /**
     * How many are written to if all are told of the same changes, as {@link #of(Event, IntFunction, Instant)} has it.
     *
     * @param besides as above
     */
    public long count(Event event, List<CalendarChange> changes, Set<Long> besides, Instant now) {
        if (!event.isScheduled()) {
            return besides.size();
        }
        var nothingOpen = nothingOpen(event);
        return count(event, changes, besides, kind -> kind.of(changes, nothingOpen, now)
                .worthALetter());
    }

    private long count(Event event, List<CalendarChange> changes, Set<Long> besides, Predicate<Kind> isTold) {
        var twice = besides.isEmpty() ? 0 : sum(kinds.among(besides, changes), isTold);
        return sum(kinds.in(event, changes), isTold) + besides.size() - twice;
    }

    private static long sum(Map<Kind, Long> numbers, Predicate<Kind> isTold) {
        return numbers.entrySet().stream()
                .filter(number -> isTold.test(number.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private boolean nothingOpen(Event event) {
        return sessions.openIn(event).stream().allMatch(session -> session.isWithdrawn() || session.isCancelled());
    }
}
