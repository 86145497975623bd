package org.openroundtable.organiser.figure.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.openroundtable.event.EventFacts;
import org.openroundtable.language.Text;
import org.openroundtable.report.figure.DayCount;
import org.openroundtable.time.InZone;

/**
 * How it came to be so many.
 *
 * @param days in order, all between the first and the last
 * @param former the edition before; null: there is none, or nobody here may see it
 */
public record Course(Axis axis, List<CourseDay> days, Bars received, Bars confirmed, Former former) {

    /**
     * What is told of an event.
     *
     * @param begins first day of it
     */
    public record Edition(String slug, Text title, LocalDate begins, List<DayCount> days) {

        public static Edition of(EventFacts event, List<DayCount> days) {
            var begins = InZone.at(event.startsAt(), event.timeZone()).toLocalDate();
            return new Edition(event.slug(), event.title(), begins, days);
        }

        private long before(DayCount day) {
            return ChronoUnit.DAYS.between(day.day(), begins);
        }
    }

    /** @param own its own, on the same scale, by date; null: it stands in each day */
    public record Former(String slug, Text title, Course own) {

        private static Former of(Edition edition, Course own) {
            return new Former(edition.slug(), edition.title(), own);
        }
    }

    /**
     * @param former null: there is none
     * @param list who registered on a day
     */
    public static Course of(Axis axis, Edition event, Edition former, Function<DayCount, String> list) {
        if (axis == Axis.BEFORE) {
            return of(axis, beside(event, former, list), 0, 0, former == null ? null : Former.of(former, null));
        }
        var own = alone(event, list);
        if (former == null) {
            return of(axis, own, 0, 0, null);
        }
        var before = alone(former, day -> null);
        var received = most(own, before, CourseDay::received);
        var confirmed = most(own, before, CourseDay::confirmed);
        return of(axis, own, received, confirmed, Former.of(former, of(axis, before, received, confirmed, null)));
    }

    private static Course of(Axis axis, List<CourseDay> days, long received, long confirmed, Former former) {
        return new Course(
                axis,
                days,
                Bars.of(days, CourseDay::received, CourseDay::formerReceived, received),
                Bars.of(days, CourseDay::confirmed, CourseDay::formerConfirmed, confirmed),
                former);
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    public boolean isByDate() {
        return axis == Axis.DATE;
    }

    public CourseDay firstDay() {
        return days.get(0);
    }

    public CourseDay lastDay() {
        return days.get(days.size() - 1);
    }

    private static List<CourseDay> alone(Edition event, Function<DayCount, String> list) {
        return event.days().stream()
                .map(day -> new CourseDay(
                        day.day(), event.before(day), day.submissions(), day.persons(), null, null, list.apply(day)))
                .toList();
    }

    private static List<CourseDay> beside(Edition event, Edition former, Function<DayCount, String> list) {
        var own = byDistance(event);
        var others = former == null ? Map.<Long, DayCount>of() : byDistance(former);
        var all = Stream.of(own, others)
                .flatMap(days -> days.keySet().stream())
                .mapToLong(Long::longValue)
                .summaryStatistics();
        return LongStream.iterate(all.getMax(), before -> before >= all.getMin(), before -> before - 1)
                .mapToObj(before ->
                        day(event.begins().minusDays(before), before, own.get(before), others.get(before), list))
                .toList();
    }

    private static CourseDay day(
            LocalDate date, long before, DayCount own, DayCount former, Function<DayCount, String> list) {
        return new CourseDay(
                date,
                before,
                own == null ? null : Long.valueOf(own.submissions()),
                own == null ? null : Long.valueOf(own.persons()),
                former == null ? null : Long.valueOf(former.submissions()),
                former == null ? null : Long.valueOf(former.persons()),
                own == null ? null : list.apply(own));
    }

    private static Map<Long, DayCount> byDistance(Edition edition) {
        return edition.days().stream().collect(Collectors.toMap(edition::before, day -> day));
    }

    private static long most(List<CourseDay> own, List<CourseDay> former, Function<CourseDay, Long> number) {
        return Stream.concat(own.stream(), former.stream())
                .map(number)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
