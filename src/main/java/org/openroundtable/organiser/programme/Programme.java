package org.openroundtable.organiser.programme;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.speaker.DraftSpeakers;
import org.openroundtable.release.warning.WarningRules;

/**
 * The programme of a draft.
 *
 * @param zone that its times are in
 * @param untimed sessions that have no place in it yet
 */
public record Programme(ZoneId zone, List<ProgrammeDay> days, List<SessionRow> untimed) {

    private static final Comparator<SessionRow> BY_TIME =
            Comparator.comparing(SessionRow::start).thenComparing(SessionRow::end);

    /** @param document the draft as it was read */
    public static Programme of(DraftDocument draft, EventDocument document, WarningRules rules) {
        var zone = draft.zone();
        var warnings = new SessionWarnings(draft, document, rules);
        var speakers = new DraftSpeakers(draft).labels();
        var rows = sessions(document)
                .map(session -> SessionRow.of(session, zone, names(session, speakers), warnings.of(session.code())))
                .toList();
        var days = rows.stream()
                .filter(SessionRow::isTimed)
                .sorted(BY_TIME)
                .collect(Collectors.groupingBy(row -> row.start().toLocalDate(), TreeMap::new, Collectors.toList()));
        return new Programme(
                zone,
                days.entrySet().stream()
                        .map(day -> new ProgrammeDay(day.getKey(), day.getValue()))
                        .toList(),
                rows.stream().filter(row -> !row.isTimed()).toList());
    }

    /** Those that have a code. */
    static Stream<SessionDocument> sessions(EventDocument document) {
        return Stream.ofNullable(document.sessions()).flatMap(List::stream).filter(session -> session.code() != null);
    }

    private static List<String> names(SessionDocument session, Map<String, String> speakers) {
        return Stream.ofNullable(session.speakers())
                .flatMap(List::stream)
                .map(appearance -> speakers.getOrDefault(appearance.speaker(), ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** In order of time, those without one last. */
    List<SessionRow> all() {
        return Stream.concat(days.stream().flatMap(day -> day.sessions().stream()), untimed.stream())
                .toList();
    }

    /** As a page shows it that has only some of the sessions. */
    Programme showing(List<SessionRow> page) {
        return new Programme(
                zone,
                days.stream()
                        .map(day -> day.showing(page))
                        .filter(day -> !day.shown().isEmpty())
                        .toList(),
                untimed.stream().filter(page::contains).toList());
    }

    /** Null: there is none of this code. */
    public SessionRow session(String code) {
        return all().stream()
                .filter(session -> session.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The day that a session is on; null: none. */
    public ProgrammeDay dayOf(String code) {
        return days.stream()
                .filter(day -> day.sessions().stream()
                        .anyMatch(session -> session.code().equals(code)))
                .findFirst()
                .orElse(null);
    }

    public boolean isEmpty() {
        return days.isEmpty() && untimed.isEmpty();
    }
}
