package org.openroundtable.document.content;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.openroundtable.json.Fault;

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
            fault("/registration/closesAt", "is required together with opensAt");
        }
        ordered(terms.opensAt(), terms.closesAt(), "/registration/closesAt", "must be after opensAt");
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
        ordered(session.start(), session.end(), at + "/end", "must be after start");
        if (session.room() != null && session.rooms() != null) {
            fault(at + "/rooms", "is instead of room, not beside it");
        }
        if (!session.hasSignUp()) {
            if (session.capacity() != null) {
                fault(at + "/capacity", "is only for registrable sessions");
            }
            if (session.waitlist() != null) {
                fault(at + "/waitlist", "is only for registrable sessions");
            }
        }
        if (session.speakers() == null) {
            return;
        }
        var seen = new HashSet<SessionDocument.Appearance>();
        for (var i = 0; i < session.speakers().size(); i++) {
            var appearance = session.speakers().get(i);
            if (appearance.speaker() != null && !ids.contains(appearance.speaker())) {
                fault(at + "/speakers/" + i + "/speaker", "is not the id of a speaker of this document");
            } else if (!seen.add(appearance)) {
                fault(at + "/speakers/" + i, "is there twice");
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
                fault(at + "/" + i + property, "is there twice: " + value);
            }
        }
    }

    private void ordered(OffsetDateTime first, OffsetDateTime second, String at, String detail) {
        if (first != null && second != null && !first.isBefore(second)) {
            fault(at, detail);
        }
    }

    private void fault(String at, String detail) {
        faults.add(new Fault(at, detail));
    }
}
