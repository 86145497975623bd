package org.openroundtable.release.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancy;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.publication.Affected.InSession;
import org.openroundtable.release.publication.Affected.Overbooked;

/** Whose places changes concern, in sessions that people sign up for and under limits that change. */
record AffectedPlaces(EventOccupancy occupancy, EventDocument live, EventDocument draft) {

    private static final String SESSIONS = "sessions";

    /** Something changes that is not only of sessions that people sign up for, or of the order of sessions. */
    boolean isForEverybody(List<DocumentChange> changes) {
        return !changes.stream()
                .allMatch(change -> change.name(0).equals(SESSIONS)
                        && (change.concernsOrder()
                                || occupancy.session(change.name(1)).isPresent()));
    }

    /** Of those that change and that somebody is in, in the order of the changes. */
    List<InSession> inSessions(List<DocumentChange> changes) {
        return changes.stream()
                .filter(change -> change.name(0).equals(SESSIONS))
                .map(change -> change.name(1))
                .distinct()
                .flatMap(code -> occupancy.session(code).stream()
                        .map(session -> new InSession(code, session.held(), session.waiting())))
                .filter(session -> session.places() + session.waiting() > 0)
                .toList();
    }

    /** Under limits that are not what they were; that of the event first. */
    List<Overbooked> overbooked() {
        var found = new ArrayList<Overbooked>();
        overbooked(null, occupancy.event(), ofEvent(live), ofEvent(draft)).ifPresent(found::add);
        sessions(draft)
                .filter(SessionDocument::hasSignUp)
                .flatMap(session -> occupancy.session(session.code()).stream()
                        .flatMap(taken ->
                                overbooked(session.code(), taken, ofSession(session.code()), session.capacity())
                                        .stream()))
                .forEach(found::add);
        return found;
    }

    private static Optional<Overbooked> overbooked(String session, Occupancy taken, Integer before, Integer after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.ofNullable(taken.under(after)).map(by -> new Overbooked(session, by));
    }

    private static Integer ofEvent(EventDocument document) {
        return document.registration() == null ? null : document.registration().capacity();
    }

    private Integer ofSession(String code) {
        return sessions(live)
                .filter(session -> code.equals(session.code()))
                .findFirst()
                .map(SessionDocument::capacity)
                .orElse(null);
    }

    private static Stream<SessionDocument> sessions(EventDocument document) {
        return document.sessions() == null
                ? Stream.empty()
                : document.sessions().stream().filter(Objects::nonNull);
    }
}
