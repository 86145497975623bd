package org.openroundtable.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.openroundtable.capacity.Capacity;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.Resized;
import org.openroundtable.document.PreviewOutcome.ChangedSession;
import org.openroundtable.document.PreviewOutcome.Changes;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.event.EventChanged;
import org.openroundtable.programme.Revision;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.SessionChange;
import org.openroundtable.programme.SessionChanged;
import org.openroundtable.speaker.SpeakerChange;
import org.openroundtable.speaker.SpeakerChanged;

/** Puts together what a document would change. */
final class Preview {

    private final EventDocument document;
    private final DocumentMerge merge;
    private final Map<LimitOwner, Capacity> capacities;
    private final Map<String, Long> wanted;
    private final Revision revision;

    /**
     * @param capacities of the event as it is
     * @param wanted how many have, hold or wait for a place in each session, by its code
     */
    Preview(
            EventDocument document,
            DocumentMerge merge,
            Map<LimitOwner, Capacity> capacities,
            Map<String, Long> wanted) {
        this.document = document;
        this.merge = merge;
        this.capacities = capacities;
        this.wanted = wanted;
        this.revision = merge.revision();
    }

    Revision revision() {
        return revision;
    }

    Changes outcome(long registered, long writtenTo) {
        return new Changes(
                revision.event().stream().map(EventChanged::change).toList(),
                resized(new LimitOwner.Event(), DocumentCapacities.ofEvent(document)),
                speakers(),
                sessions(),
                registered,
                writtenTo);
    }

    private Map<String, List<SpeakerChange>> speakers() {
        return revision.speakers().stream()
                .collect(Collectors.groupingBy(
                        changed -> changed.speaker().code(),
                        Collectors.mapping(SpeakerChanged::change, Collectors.toList())));
    }

    private List<ChangedSession> sessions() {
        var next = DocumentCapacities.ofSessions(document, merge.sessions());
        return merge.everySession().stream()
                .map(session -> new ChangedSession(
                        session.code(),
                        changes(session),
                        resized(new LimitOwner.Session(session.id()), next.get(session)),
                        wanted.getOrDefault(session.code(), 0L)))
                .filter(session -> !session.changes().isEmpty() || session.capacity() != null)
                .toList();
    }

    private List<SessionChange> changes(Session session) {
        return revision.sessions().stream()
                .filter(changed -> changed.session() == session)
                .map(SessionChanged::change)
                .toList();
    }

    /** Null: it stays, or it comes or goes with what it is of. */
    private Resized resized(LimitOwner owner, Capacity after) {
        var before = capacities.get(owner);
        return before == null || after == null || before.equals(after) ? null : new Resized(before, after);
    }
}
