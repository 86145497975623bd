package org.openroundtable.organiser.programme;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.programme.DraftTimes;

/**
 * The programme of a draft.
 *
 * @param zone that its times are in
 * @param untimed sessions that have no place in it yet
 */
record Programme(ZoneId zone, List<ProgrammeDay> days, List<SessionRow> untimed) {

    private static final Comparator<SessionRow> BY_TIME =
            Comparator.comparing(SessionRow::start).thenComparing(SessionRow::end);

    static Programme of(DraftDocument draft) {
        var zone = DraftTimes.zone(draft);
        var sessions = draft.read().sessions();
        var rows = sessions == null
                ? List.<SessionRow>of()
                : sessions.stream()
                        .filter(Objects::nonNull)
                        .map(session -> SessionRow.of(session, zone))
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

    public boolean isEmpty() {
        return days.isEmpty() && untimed.isEmpty();
    }
}
