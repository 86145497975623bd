package org.openroundtable.release.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.event.Event;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.answer.AnswerCounts;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.publication.Affected.Answered;
import org.openroundtable.release.publication.Affected.NewOverlap;

/** Finds whom changes concern; in a number of queries that does not depend on how many they are. */
@ApplicationScoped
class AffectedPeople {

    private static final Set<String> ON_STAGE = Set.of("", "start", "end", "room", "rooms", "status", "speakers");

    private final Registrations registrations;
    private final Sessions sessions;
    private final AnswerCounts answers;

    AffectedPeople(Registrations registrations, Sessions sessions, AnswerCounts answers) {
        this.registrations = registrations;
        this.sessions = sessions;
        this.answers = answers;
    }

    Affected of(Event event, EventDocument live, EventDocument draft, List<DocumentChange> changes) {
        var states = registrations.activeByState(event);
        var waiting = states.getOrDefault(RegistrationState.WAITING, 0L);
        var undecided = states.getOrDefault(RegistrationState.PENDING_APPROVAL, 0L);
        var all = states.values().stream().mapToLong(Long::longValue).sum();
        return new Affected(
                all - waiting - undecided,
                waiting,
                undecided,
                answered(event, changes),
                speakers(live, draft, changes),
                overlaps(event, live, draft));
    }

    private List<Answered> answered(Event event, List<DocumentChange> changes) {
        var changed = changes.stream()
                .filter(change -> change.name(0).equals("questions"))
                .map(change -> change.name(1))
                .distinct()
                .toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        var known = answers.of(event.slug());
        return changed.stream()
                .filter(known::containsKey)
                .map(code -> new Answered(code, known.get(code)))
                .toList();
    }

    private static List<String> speakers(EventDocument live, EventDocument draft, List<DocumentChange> changes) {
        var moved = changes.stream()
                .filter(change -> change.name(0).equals("sessions") && ON_STAGE.contains(change.name(2)))
                .map(change -> change.name(1))
                .collect(Collectors.toSet());
        var ids = new LinkedHashSet<String>();
        all(live, draft)
                .filter(session -> moved.contains(session.code()) && session.speakers() != null)
                .flatMap(session -> session.speakers().stream())
                .forEach(appearance -> ids.add(appearance.speaker()));
        return Stream.of(draft, live)
                .flatMap(document -> document.speakers() == null ? Stream.empty() : document.speakers().stream())
                .filter(speaker -> ids.remove(speaker.id()))
                .map(speaker -> speaker.name())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<SessionDocument> all(EventDocument... documents) {
        return Stream.of(documents)
                .flatMap(document -> document.sessions() == null ? Stream.empty() : document.sessions().stream())
                .filter(Objects::nonNull);
    }

    private List<NewOverlap> overlaps(Event event, EventDocument live, EventDocument draft) {
        var now = atOnce(draft);
        now.removeAll(atOnce(live));
        if (now.isEmpty()) {
            return List.of();
        }
        var ids = sessions.programmeOf(event).stream().collect(Collectors.toMap(Session::code, Session::id));
        var known = now.stream()
                .filter(pair -> ids.containsKey(pair.first()) && ids.containsKey(pair.second()))
                .toList();
        var numbers = registrations.wantingBoth(known.stream()
                .flatMap(pair -> Stream.of(ids.get(pair.first()), ids.get(pair.second())))
                .collect(Collectors.toSet()));
        return known.stream()
                .map(pair -> new NewOverlap(
                        pair.first(),
                        pair.second(),
                        numbers.getOrDefault(Set.of(ids.get(pair.first()), ids.get(pair.second())), 0L)))
                .filter(overlap -> overlap.registrations() > 0)
                .toList();
    }

    private record Pair(String first, String second) {}

    /** Sessions that people sign up for and that go on at the same time. */
    private static Set<Pair> atOnce(EventDocument document) {
        var timed = new ArrayList<>(all(document)
                .filter(session ->
                        session.hasSignUp() && session.takesPlace() && session.start() != null && session.end() != null)
                .toList());
        timed.sort(
                (one, other) -> one.start().toInstant().compareTo(other.start().toInstant()));
        var pairs = new LinkedHashSet<Pair>();
        for (var i = 0; i < timed.size(); i++) {
            for (var j = i + 1;
                    j < timed.size()
                            && timed.get(j).start().isBefore(timed.get(i).end());
                    j++) {
                var codes = Stream.of(timed.get(i).code(), timed.get(j).code())
                        .sorted()
                        .toList();
                pairs.add(new Pair(codes.get(0), codes.get(1)));
            }
        }
        return pairs;
    }
}
