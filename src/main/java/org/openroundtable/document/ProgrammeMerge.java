package org.openroundtable.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.event.Event;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.programme.CalendarFacts;
import org.openroundtable.programme.Casting;
import org.openroundtable.programme.ProgrammeChanged;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.SessionUse;
import org.openroundtable.speaker.Speaker;

/** Writes a document's sessions; they are known by their codes from one document to the next. */
@ApplicationScoped
class ProgrammeMerge {

    private final Sessions sessions;
    private final SessionUse demand;
    private final jakarta.enterprise.event.Event<ProgrammeChanged> changed;

    ProgrammeMerge(Sessions sessions, SessionUse demand, jakarta.enterprise.event.Event<ProgrammeChanged> changed) {
        this.sessions = sessions;
        this.demand = demand;
        this.changed = changed;
    }

    /**
     * The document's sessions by their codes.
     *
     * @param formerVenue of the event, which has its new one already
     * @param forCalendars whether something changed that the calendar entries of all sessions show
     */
    Map<String, Session> apply(
            EventDocument document,
            Event event,
            Map<String, Speaker> speakers,
            String formerVenue,
            boolean forCalendars,
            Actor actor,
            Instant now) {
        var changes = new ArrayList<CalendarChange>();
        var others = Stream.concat(sessions.programmeOf(event).stream(), sessions.withdrawnFrom(event).stream())
                .collect(Collectors.toMap(session -> session.code(), Function.identity()));
        var byCode = new HashMap<String, Session>();
        for (var i = 0; i < document.sessions().size(); i++) {
            var described = document.sessions().get(i);
            var known = others.remove(described.code());
            var session = known == null ? new Session(event, described.code()) : known;
            if (known == null) {
                apply(described, session, actor, now);
            } else {
                var before = CalendarFacts.of(session, formerVenue);
                apply(described, session, actor, now);
                var after = CalendarFacts.of(session, event.venue());
                if (!after.equals(before)) {
                    changes.add(new CalendarChange(session, before, after));
                }
                if (forCalendars || !after.equals(before)) {
                    session.revise();
                }
            }
            session.schedule(i, actor, now);
            session.cast(cast(described, speakers), actor, now);
            sessions.persist(session);
            byCode.put(session.code(), session);
        }
        var remembered = demand.remembered(event);
        others.values().forEach(session -> drop(session, remembered.contains(session.id()), actor, now));
        if (!changes.isEmpty()) {
            changed.fire(new ProgrammeChanged(List.copyOf(changes), actor, now));
        }
        return byCode;
    }

    /** Nobody has or waits for a place in it; but a session in which somebody once did stands in the history. */
    private void drop(Session session, boolean remembered, Actor actor, Instant now) {
        if (remembered) {
            session.withdraw(actor, now);
        } else {
            sessions.delete(session);
        }
    }

    private static void apply(EventDocument.Session described, Session session, Actor actor, Instant now) {
        session.retitle(described.title(), actor, now);
        session.describe(described.type(), described.track(), described.description(), actor, now);
        session.reschedule(described.start().toInstant(), described.end().toInstant(), actor, now);
        session.relocate(described.room(), described.joinUrl(), actor, now);
        session.signUp(described.isRegistrable(), actor, now);
    }

    private static List<Casting> cast(EventDocument.Session described, Map<String, Speaker> speakers) {
        return described.speakers() == null
                ? List.of()
                : described.speakers().stream()
                        .map(appearance -> new Casting(speakers.get(appearance.speaker()), appearance.role()))
                        .toList();
    }
}
