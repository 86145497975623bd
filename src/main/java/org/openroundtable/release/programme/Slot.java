package org.openroundtable.release.programme;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;

import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;

/**
 * When a session takes place, in the zone of the event.
 *
 * @param start null: nobody knows yet on which day the event is
 */
public record Slot(LocalDateTime start, LocalDateTime end) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int HOURS = 1;

    /** What the next session of a draft is likely to have: it follows the last one, or begins the first day. */
    public static Slot next(DraftDocument draft) {
        var zone = draft.zone();
        return draft.all(DraftPart.SESSIONS).stream()
                .map(session -> DraftTimes.moment(session, "end"))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(end -> beginning(end.atZoneSameInstant(zone).toLocalDateTime()))
                .orElseGet(() -> draft.firstDay() == null
                        ? new Slot(null, null)
                        : beginning(draft.firstDay().atTime(MORNING)));
    }

    /** A session that would go on after midnight begins the next day. */
    private static Slot beginning(LocalDateTime start) {
        var end = start.plusHours(HOURS);
        return end.toLocalDate().equals(start.toLocalDate())
                ? new Slot(start, end)
                : beginning(start.toLocalDate().plusDays(1).atTime(MORNING));
    }
}
