package org.openroundtable.document;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Event;
import org.openroundtable.programme.Appearance;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.SessionMoved;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.Demand;
import org.openroundtable.speaker.Speaker;

/** Writes a document's sessions; they are known by their codes from one document to the next. */
@ApplicationScoped
class ProgrammeMerge {

    private final Sessions sessions;
    private final Demand demand;
    private final jakarta.enterprise.event.Event<SessionMoved> moved;

    ProgrammeMerge(Sessions sessions, Demand demand, jakarta.enterprise.event.Event<SessionMoved> moved) {
        this.sessions = sessions;
        this.demand = demand;
        this.moved = moved;
    }

    /**
     * The document's sessions by their codes.
     *
     * @param forCalendars whether something changed that the calendar entries of all sessions show
     */
    Map<String, Session> apply(
            EventDocument document, Event event, Map<String, Speaker> speakers, boolean forCalendars) {
        var others = Stream.concat(sessions.programmeOf(event).stream(), sessions.withdrawnFrom(event).stream())
                .collect(Collectors.toMap(session -> session.code, Function.identity()));
        var byCode = new HashMap<String, Session>();
        for (int i = 0; i < document.sessions().size(); i++) {
            var described = document.sessions().get(i);
            var known = others.remove(described.code());
            var session = known == null ? create(described, event) : known;
            if (known == null) {
                apply(described, session);
            } else {
                change(described, session, forCalendars);
            }
            session.sortOrder = i;
            applyAppearances(described, session, speakers);
            sessions.persist(session);
            byCode.put(session.code, session);
        }
        var remembered = demand.remembered(event);
        others.values().forEach(session -> drop(session, remembered.contains(session.id)));
        return byCode;
    }

    /** Nobody has or waits for a place in it; but a session in which somebody once did stands in the history. */
    private void drop(Session session, boolean remembered) {
        if (remembered) {
            session.withdrawn = true;
            session.appearances.clear();
        } else {
            sessions.delete(session);
        }
    }

    private static Session create(EventDocument.Session described, Event event) {
        var session = new Session();
        session.event = event;
        session.code = described.code();
        return session;
    }

    private void change(EventDocument.Session described, Session session, boolean forCalendars) {
        var before = new CalendarFacts(session);
        apply(described, session);
        var after = new CalendarFacts(session);
        if (forCalendars || !after.equals(before)) {
            session.revision++;
        }
        if (!after.start.equals(before.start) || !after.end.equals(before.end)) {
            moved.fire(new SessionMoved(session, before.start, before.end));
        }
    }

    private static void apply(EventDocument.Session described, Session session) {
        session.type = described.type();
        session.title = described.title();
        session.description = described.description();
        session.track = described.track();
        session.room = described.room();
        session.startsAt = described.start().toInstant();
        session.endsAt = described.end().toInstant();
        session.registrable = described.isRegistrable();
        session.withdrawn = false;
        session.joinUrl = described.joinUrl();
    }

    /** Keeps the rows of those who appear as before: a row deleted and inserted anew would clash with itself. */
    private static void applyAppearances(
            EventDocument.Session described, Session session, Map<String, Speaker> speakers) {
        var wanted = Objects.requireNonNullElse(described.speakers(), List.<EventDocument.Appearance>of());
        var known = session.appearances.stream()
                .collect(Collectors.toMap(
                        appearance -> new EventDocument.Appearance(appearance.speaker.code, appearance.role),
                        Function.identity()));
        session.appearances.removeIf(
                appearance -> !wanted.contains(new EventDocument.Appearance(appearance.speaker.code, appearance.role)));
        for (int i = 0; i < wanted.size(); i++) {
            var appearance = known.get(wanted.get(i));
            if (appearance == null) {
                appearance = new Appearance();
                appearance.session = session;
                appearance.speaker = speakers.get(wanted.get(i).speaker());
                appearance.role = wanted.get(i).role();
                session.appearances.add(appearance);
            }
            appearance.sortOrder = i;
        }
    }

    /** What a calendar entry shows of a session. */
    private record CalendarFacts(
            String title, String description, String room, String joinUrl, Instant start, Instant end) {

        CalendarFacts(Session session) {
            this(session.title, session.description, session.room, session.joinUrl, session.startsAt, session.endsAt);
        }
    }
}
