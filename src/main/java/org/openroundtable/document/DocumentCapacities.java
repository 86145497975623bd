package org.openroundtable.document;

import java.util.LinkedHashMap;
import java.util.Map;

import org.openroundtable.capacity.Capacity;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.programme.Session;

/** How many a document lets in, to the event and to each of its registrable sessions, and lets choose an option. */
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
                .filter(SessionDocument::hasSignUp)
                .forEach(session ->
                        capacities.put(sessions.get(session.code()), capacity(session.capacity(), session.waitlist())));
        return capacities;
    }

    /** Of the options that have a limit. */
    static Map<AnswerOption, Integer> ofOptions(EventDocument document) {
        var limits = new LinkedHashMap<AnswerOption, Integer>();
        for (var question : document.asked().all()) {
            question.kind().options().stream()
                    .filter(option -> option.limit() != null)
                    .forEach(option -> limits.put(new AnswerOption(question.code(), option.code()), option.limit()));
        }
        return limits;
    }

    private static Capacity capacity(Integer places, Boolean waitlist) {
        return new Capacity(places, Boolean.TRUE.equals(waitlist));
    }
}
