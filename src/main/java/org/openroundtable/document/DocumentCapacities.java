package org.openroundtable.document;

import java.util.LinkedHashMap;
import java.util.Map;

import org.openroundtable.capacity.Capacity;
import org.openroundtable.programme.Session;

/** How many a document lets in, to the event and to each of its registrable sessions. */
final class DocumentCapacities {

    private DocumentCapacities() {}

    static Capacity ofEvent(EventDocument document) {
        var terms = document.registration();
        return terms == null ? Capacity.UNLIMITED : capacity(terms.capacity(), terms.waitlist());
    }

    /** @param sessions by their codes */
    static Map<Session, Capacity> ofSessions(EventDocument document, Map<String, Session> sessions) {
        var capacities = new LinkedHashMap<Session, Capacity>();
        document.sessions().stream()
                .filter(EventDocument.Session::isRegistrable)
                .forEach(session ->
                        capacities.put(sessions.get(session.code()), capacity(session.capacity(), session.waitlist())));
        return capacities;
    }

    private static Capacity capacity(Integer places, Boolean waitlist) {
        return new Capacity(places, Boolean.TRUE.equals(waitlist));
    }
}
