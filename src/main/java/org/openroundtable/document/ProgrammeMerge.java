package org.openroundtable.document;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openroundtable.account.Actor;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.event.Event;
import org.openroundtable.programme.Casting;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.SessionDetails;
import org.openroundtable.speaker.Speaker;

/** Makes an event's sessions what a document says; they are known by their codes from one document to the next. */
final class ProgrammeMerge {

    private ProgrammeMerge() {}

    /**
     * The document's sessions by their codes.
     *
     * @param speakers of the document, by their ids
     * @param known by their codes; those of the document are taken out
     */
    static Map<String, Session> apply(
            EventDocument document,
            Event event,
            Map<String, Speaker> speakers,
            Map<String, Session> known,
            Actor actor,
            Instant now) {
        var byCode = new LinkedHashMap<String, Session>();
        for (var described : document.sessions()) {
            var former = known.remove(described.code());
            var session = former == null ? new Session(event, described.code(), actor, now) : former;
            apply(described, session, speakers, actor, now);
            session.place(byCode.size());
            byCode.put(described.code(), session);
        }
        return byCode;
    }

    private static void apply(
            SessionDocument described, Session session, Map<String, Speaker> speakers, Actor actor, Instant now) {
        if (described.takesPlace()) {
            session.reinstate(actor, now);
        } else {
            session.cancel(actor, now);
        }
        session.retitle(described.title(), actor, now);
        session.describe(details(described), actor, now);
        session.reschedule(described.start().toInstant(), described.end().toInstant(), actor, now);
        session.relocate(described.everyRoom(), actor, now);
        session.meetAt(described.joinUrl(), actor, now);
        session.signUp(described.hasSignUp(), actor, now);
        session.cast(cast(described, speakers), actor, now);
    }

    private static SessionDetails details(SessionDocument described) {
        return new SessionDetails(
                described.type(),
                described.track(),
                described.subtitle(),
                described.description(),
                described.language(),
                DocumentLinks.read(described.links()),
                Boolean.TRUE.equals(described.doNotRecord()));
    }

    private static List<Casting> cast(SessionDocument described, Map<String, Speaker> speakers) {
        return described.speakers() == null
                ? List.of()
                : described.speakers().stream()
                        .map(appearance -> new Casting(speakers.get(appearance.speaker()), appearance.role()))
                        .toList();
    }
}
