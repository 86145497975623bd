package org.openroundtable.document.content;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.openroundtable.json.Fault;
import org.openroundtable.json.JsonRule;
import org.openroundtable.json.Violation;

/** What the parts of a document must fulfil together. Parts that could not be read are null and pass. */
final class DocumentCheck {

    private final EventDocument document;
    private final List<Fault> faults = new ArrayList<>();

    DocumentCheck(EventDocument document) {
        this.document = document;
        unique("/speakers", document.speakers(), SpeakerDocument::id, "/id");
        unique("/sessions", document.sessions(), SessionDocument::code, "/code");
        unique("/languages", document.languages(), Function.identity(), "");
        registration();
        sessions();
    }

    List<Fault> faults() {
        return faults;
    }

    private void registration() {
        var terms = document.registration();
        if (terms == null) {
            return;
        }
        if (terms.opensAt() != null && terms.closesAt() == null) {
            fault("/registration/closesAt", DocumentRule.CLOSING.broken());
        }
        ordered(terms.opensAt(), terms.closesAt(), "/registration/closesAt", DocumentRule.AFTER_OPENING);
    }

    private void sessions() {
        if (document.sessions() == null) {
            return;
        }
        var ids = new HashSet<String>();
        if (document.speakers() != null) {
            document.speakers().forEach(speaker -> ids.add(speaker.id()));
        }
        for (var i = 0; i < document.sessions().size(); i++) {
            session(document.sessions().get(i), "/sessions/" + i, ids);
        }
    }

    private void session(SessionDocument session, String at, Set<String> ids) {
        ordered(session.start(), session.end(), at + "/end", DocumentRule.AFTER_START);
        if (session.room() != null && session.rooms() != null) {
            fault(at + "/rooms", DocumentRule.ROOM_OR_ROOMS.broken());
        }
        if (!session.hasSignUp()) {
            if (session.capacity() != null) {
                fault(at + "/capacity", DocumentRule.SIGN_UP.broken());
            }
            if (session.waitlist() != null) {
                fault(at + "/waitlist", DocumentRule.SIGN_UP.broken());
            }
            if (session.limitPerOrganisation() != null) {
                fault(at + "/limitPerOrganisation", DocumentRule.SIGN_UP.broken());
            }
        }
        if (session.speakers() == null) {
            return;
        }
        var seen = new HashSet<SessionDocument.Appearance>();
        for (var i = 0; i < session.speakers().size(); i++) {
            var appearance = session.speakers().get(i);
            if (appearance.speaker() != null && !ids.contains(appearance.speaker())) {
                fault(at + "/speakers/" + i + "/speaker", DocumentRule.SPEAKER.broken());
            } else if (!seen.add(appearance)) {
                fault(at + "/speakers/" + i, JsonRule.UNIQUE.broken());
            }
        }
    }

    private <T> void unique(String at, List<T> items, Function<T, String> key, String property) {
        if (items == null) {
            return;
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < items.size(); i++) {
            var value = items.get(i) == null ? null : key.apply(items.get(i));
            if (value != null && !seen.add(value)) {
                fault(at + "/" + i + property, DocumentRule.UNIQUE.broken(value));
            }
        }
    }

    private void ordered(OffsetDateTime first, OffsetDateTime second, String at, DocumentRule rule) {
        if (first != null && second != null && !first.isBefore(second)) {
            fault(at, rule.broken());
        }
    }

    private void fault(String at, Violation violation) {
        faults.add(new Fault(at, violation));
    }
}
