package org.openroundtable.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.openroundtable.account.Actor;
import org.openroundtable.document.KnownEvents.Known;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventSlug;
import org.openroundtable.programme.Revision;
import org.openroundtable.programme.Session;
import org.openroundtable.speaker.Speaker;

/**
 * Compares an event with a document, and makes it what the document says by the verbs of the event, its speakers and its
 * sessions. Nothing is written here: that is for whoever has asked, or for nobody if it was asked only to know.
 */
final class DocumentMerge {

    private final Event event;
    private final Map<String, Speaker> speakers;
    private final Map<String, Session> sessions;
    private final List<Speaker> leaving;
    private final List<Session> withdrawn;

    /** @param known null: the event is new */
    DocumentMerge(EventDocument document, Known known, Actor actor, Instant now) {
        event = known == null ? new Event(new EventSlug(document.slug()), actor, now) : known.event();
        EventMerge.apply(document, event, actor, now);
        var otherSpeakers =
                known == null ? new LinkedHashMap<String, Speaker>() : new LinkedHashMap<>(known.speakers());
        speakers = SpeakerMerge.apply(document, event, otherSpeakers, actor, now);
        leaving = List.copyOf(otherSpeakers.values());
        leaving.forEach(speaker -> speaker.withdraw(actor, now));
        var otherSessions =
                known == null ? new LinkedHashMap<String, Session>() : new LinkedHashMap<>(known.sessions());
        sessions = ProgrammeMerge.apply(document, event, speakers, otherSessions, actor, now);
        withdrawn = List.copyOf(otherSessions.values());
        withdrawn.forEach(session -> session.withdraw(actor, now));
    }

    Event event() {
        return event;
    }

    /** Those of the document. */
    Collection<Speaker> speakers() {
        return speakers.values();
    }

    /** Those who are in the document no more; nobody else appears in the programme because of them. */
    List<Speaker> leaving() {
        return leaving;
    }

    /** Those of the document, by their codes. */
    Map<String, Session> sessions() {
        return sessions;
    }

    /** Those of the document, then those that leave the programme. */
    List<Session> everySession() {
        return all(sessions.values(), withdrawn);
    }

    /** All that has changed. */
    Revision revision() {
        return Revision.of(event, all(speakers.values(), leaving), everySession());
    }

    private static <T> List<T> all(Collection<T> some, Collection<T> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
