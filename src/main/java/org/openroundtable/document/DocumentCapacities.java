package org.openroundtable.document;

import java.util.LinkedHashMap;
import java.util.Map;

import org.openroundtable.capacity.Capacity;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.PerOrganisation;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.OverLimit;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.programme.Session;

/** How many a document lets in, to the event and to each of its registrable sessions, and lets choose an option. */
final class DocumentCapacities {

    private DocumentCapacities() {}

    static Capacity ofEvent(EventDocument document) {
        var terms = document.registration();
        return terms == null
                ? Capacity.UNLIMITED
                : capacity(terms.capacity(), terms.waitlist(), perOrganisation(document, terms.limitPerOrganisation()));
    }

    /** @param sessions by their codes */
    static Map<Session, Capacity> ofSessions(EventDocument document, Map<String, Session> sessions) {
        var capacities = new LinkedHashMap<Session, Capacity>();
        document.sessions().stream()
                .filter(SessionDocument::hasSignUp)
                .forEach(session -> capacities.put(
                        sessions.get(session.code()),
                        capacity(
                                session.capacity(),
                                session.waitlist(),
                                perOrganisation(document, session.limitPerOrganisation()))));
        return capacities;
    }

    /** As a document says it. */
    static Integer limitPerOrganisation(Capacity capacity) {
        return capacity.perOrganisation() == null
                ? null
                : capacity.perOrganisation().places();
    }

    /** As a document says it. */
    static OverLimit overLimit(Map<LimitOwner, Capacity> capacities) {
        var refused = capacities.values().stream()
                .map(Capacity::perOrganisation)
                .anyMatch(limit -> limit != null && !limit.waitlist());
        return refused ? OverLimit.REFUSE : null;
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

    private static Capacity capacity(Integer places, Boolean waitlist, PerOrganisation perOrganisation) {
        return new Capacity(places, Boolean.TRUE.equals(waitlist), perOrganisation);
    }

    /** What becomes of those beyond it is said once, for the event and its sessions. */
    private static PerOrganisation perOrganisation(EventDocument document, Integer places) {
        var terms = document.registration();
        return places == null
                ? null
                : new PerOrganisation(places, terms == null || terms.overLimitPerOrganisation() != OverLimit.REFUSE);
    }
}
