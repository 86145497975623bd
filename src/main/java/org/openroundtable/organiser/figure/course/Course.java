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
import org.openroundtable.organiser.figure.course.CourseDay.Span;
import org.openroundtable.report.figure.DayCount;
import org.openroundtable.time.InZone;

/**
 * How it came to be so many.
 *
 * @param days in order, all between the first and the last that are shown
 * @param folded what happened earlier and what happened later, each in one
 * @param former the edition before; null: there is none, or nobody here may see it
 */
public record Course(
        Axis axis, List<CourseDay> days, List<CourseDay> folded, Bars received, Bars confirmed, Former former) {

    /**
     * What is told of an event.
     *
     * @param begins first day of it
     * @param ends last day of it
     * @param days in order, all between the first and the last
     */
    public record Edition(String slug, Text title, LocalDate begins, LocalDate ends, List<DayCount> days) {

        public static Edition of(EventFacts event, List<DayCount> days) {
            var begins = InZone.at(event.startsAt(), event.timeZone()).toLocalDate();
            var ends = InZone.at(event.endsAt(), event.timeZone()).toLocalDate();
            return new Edition(event.slug(), event.title(), begins, ends, days);
        }

        long before(LocalDate day) {
            return ChronoUnit.DAYS.between(day, begins);
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

    private static Course of(Axis axis, List<CourseDay> rows, long received, long confirmed, Former former) {
        var days = rows.stream().filter(row -> !row.isFolded()).toList();
        return new Course(
                axis,
                days,
                rows.stream().filter(CourseDay::isFolded).toList(),
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

    /** All of it in order. */
    public List<CourseDay> rows() {
        return Stream.of(folded(Span.EARLIER), days.stream(), folded(Span.LATER))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<CourseDay> folded(Span span) {
        return folded.stream().filter(row -> row.span() == span);
    }

    private static List<CourseDay> alone(Edition event, Function<DayCount, String> list) {
        var window = Window.of(event);
        return rows(
                folded(Span.EARLIER, window.earlier(event), null),
                window.within(event).stream().map(day -> day(event, day.day(), day, null, list)),
                folded(Span.LATER, window.later(event), null));
    }

    private static List<CourseDay> beside(Edition event, Edition former, Function<DayCount, String> list) {
        var other = former == null ? new Edition(null, null, event.begins(), event.ends(), List.of()) : former;
        var window = Window.of(event, other);
        var own = byDistance(event, window);
        var others = byDistance(other, window);
        if (own.isEmpty() && others.isEmpty()) {
            return List.of();
        }
        return rows(
                folded(Span.EARLIER, window.earlier(event), window.earlier(other)),
                LongStream.iterate(window.first(), before -> before >= window.last(), before -> before - 1)
                        .mapToObj(before -> day(
                                event, event.begins().minusDays(before), own.get(before), others.get(before), list)),
                folded(Span.LATER, window.later(event), window.later(other)));
    }

    private static List<CourseDay> rows(CourseDay earlier, Stream<CourseDay> days, CourseDay later) {
        return Stream.of(Stream.ofNullable(earlier), days, Stream.ofNullable(later))
                .flatMap(Function.identity())
                .toList();
    }

    private static CourseDay folded(Span span, DayCount own, DayCount former) {
        return own == null && former == null ? null : row(span, null, 0, own, former, null);
    }

    private static CourseDay day(
            Edition event, LocalDate date, DayCount own, DayCount former, Function<DayCount, String> list) {
        return row(Span.DAY, date, event.before(date), own, former, own == null ? null : list.apply(own));
    }

    private static CourseDay row(Span span, LocalDate day, long before, DayCount own, DayCount former, String list) {
        return new CourseDay(
                span,
                day,
                before,
                own == null ? null : Long.valueOf(own.submissions()),
                own == null ? null : Long.valueOf(own.persons()),
                former == null ? null : Long.valueOf(former.submissions()),
                former == null ? null : Long.valueOf(former.persons()),
                list);
    }

    private static Map<Long, DayCount> byDistance(Edition edition, Window window) {
        return window.within(edition).stream().collect(Collectors.toMap(day -> edition.before(day.day()), day -> day));
    }

    private static long most(List<CourseDay> own, List<CourseDay> former, Function<CourseDay, Long> number) {
        return Stream.concat(own.stream(), former.stream())
                .filter(day -> !day.isFolded())
                .map(number)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
