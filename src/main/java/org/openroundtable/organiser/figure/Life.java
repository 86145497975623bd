package org.openroundtable.organiser.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.openroundtable.event.EventFacts;
import org.openroundtable.time.InZone;

/**
 * The moments of an event that a slider goes through: the ends of its days, from the first registration to the end of the
 * event or to yesterday, and now. Of a long life not every day is one.
 *
 * @param steps in order; the last is now
 * @param chosen place of the one that is shown, or of the next after it
 */
public record Life(List<Step> steps, int chosen) {

    private static final int MOST = 200;
    private static final LocalTime END = LocalTime.of(23, 59, 59);

    /** @param end of the day; both null: now */
    public record Step(LocalDate day, LocalDateTime end) {

        static final Step NOW = new Step(null, null);
    }

    /** @param first day on which anybody registered; null: nobody ever did, and there is no life */
    static Life of(EventFacts event, LocalDate first, LocalDateTime asked, Instant now) {
        if (first == null) {
            return null;
        }
        var yesterday = InZone.at(now, event.timeZone()).toLocalDate().minusDays(1);
        var end = InZone.at(event.endsAt(), event.timeZone()).toLocalDate();
        var days = first.datesUntil(max(first, min(yesterday, end).plusDays(1))).toList();
        var stride = 1 + days.size() / MOST;
        var steps = Stream.concat(
                        IntStream.range(0, days.size())
                                .filter(place -> (days.size() - 1 - place) % stride == 0)
                                .mapToObj(days::get)
                                .map(day -> new Step(day, day.atTime(END))),
                        Stream.of(Step.NOW))
                .toList();
        return new Life(steps, chosen(steps, asked));
    }

    /** Null: the first is shown. */
    public Step previous() {
        return chosen == 0 ? null : steps.get(chosen - 1);
    }

    /** Null: it is now. */
    public Step next() {
        return chosen == last() ? null : steps.get(chosen + 1);
    }

    public int last() {
        return steps.size() - 1;
    }

    private static int chosen(List<Step> steps, LocalDateTime asked) {
        var now = steps.size() - 1;
        return asked == null
                ? now
                : IntStream.range(0, now)
                        .filter(place -> !steps.get(place).end().isBefore(asked))
                        .findFirst()
                        .orElse(now);
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
