package org.openroundtable.organiser.figure.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.openroundtable.language.Text;
import org.openroundtable.organiser.figure.course.Course.Edition;
import org.openroundtable.organiser.figure.course.CourseDay.Span;
import org.openroundtable.report.figure.DayCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CourseTest {

    private static final Edition FORMER = edition("2030-11-03", count("2030-10-30", 4, 4), count("2030-10-31", 0, 3));
    private static final Edition EVENT = edition("2031-11-05", count("2031-11-01", 2, 2), count("2031-11-02", 8, 10));

    @Test
    void byDaysBeforeTheEventEditionsLieOnOneAnother() {
        var course = Course.of(Axis.BEFORE, EVENT, FORMER, day -> "list");
        assertThat(course.days())
                .containsExactly(
                        new CourseDay(Span.DAY, LocalDate.parse("2031-11-01"), 4, 2L, 2L, 4L, 4L, "list"),
                        new CourseDay(Span.DAY, LocalDate.parse("2031-11-02"), 3, 8L, 10L, 0L, 3L, "list"));
        assertThat(course.received().highest()).isEqualTo(8);
        assertThat(course.received().line()).isEqualTo("0.5,50.0 1.5,100.0");
        assertThat(course.former().own()).isNull();
    }

    @Test
    void whereAnEditionSaysNothingOfADayThereIsNoNumber() {
        var later = edition("2031-11-05", count("2031-11-04", 1, 1));
        assertThat(Course.of(Axis.BEFORE, later, FORMER, day -> null).days())
                .extracting(CourseDay::before, CourseDay::received, CourseDay::formerReceived)
                .containsExactly(tuple(4L, null, 4L), tuple(3L, null, 0L), tuple(2L, null, null), tuple(1L, 1L, null));
    }

    @Test
    void byDateEachHasItsOwnChartsOnOneScale() {
        var course = Course.of(Axis.DATE, EVENT, FORMER, day -> null);
        assertThat(course.received().line()).isEmpty();
        assertThat(course.former().own().received().highest()).isEqualTo(4);
        assertThat(course.former().own().received().scale()).isEqualTo(8);
        assertThat(course.former().own().received().bars())
                .extracting(Bars.Bar::height)
                .containsExactly(50.0, 0.0);
    }

    @Test
    void whereNobodyHasRegisteredThereIsNoDay() {
        assertThat(Course.of(Axis.BEFORE, edition("2031-11-05"), null, day -> null)
                        .isEmpty())
                .isTrue();
        assertThat(Course.of(Axis.DATE, edition("2031-11-05"), null, day -> null)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatHappensLongAfterAnEventIsOneRow() {
        var first = LocalDate.parse("2031-10-01");
        var days = first.datesUntil(LocalDate.parse("2037-11-23"))
                .map(day -> new DayCount(day, day.equals(first) ? 3 : 0, 3))
                .collect(Collectors.toCollection(ArrayList::new));
        days.add(count("2037-11-23", 0, 2));
        var event = edition("2031-11-05", days.toArray(DayCount[]::new));

        var course = Course.of(Axis.DATE, event, null, day -> null);
        assertThat(course.lastDay().day()).isEqualTo("2031-11-12");
        assertThat(course.rows()).hasSize(44).last().isEqualTo(folded(Span.LATER, 0L, 2L, null, null));
        assertThat(Course.of(Axis.BEFORE, EVENT, event, day -> null).rows())
                .last()
                .isEqualTo(folded(Span.LATER, null, null, 0L, 2L));
    }

    @Test
    void ofManyDaysTheLastAreTold() {
        var first = LocalDate.parse("2025-11-05");
        var days = first.datesUntil(LocalDate.parse("2031-11-06"))
                .map(day -> new DayCount(day, 1, ChronoUnit.DAYS.between(first, day) + 1))
                .toArray(DayCount[]::new);
        var course = Course.of(Axis.BEFORE, edition("2031-11-05", days), null, day -> null);
        assertThat(course.days()).hasSize(Window.MOST);
        assertThat(course.rows())
                .first()
                .isEqualTo(folded(Span.EARLIER, days.length - 200L, days.length - 200L, null, null));
    }

    /** As after an import. */
    @Test
    void whoeverIsEnteredAfterwardsIsShownToo() {
        var course = Course.of(Axis.DATE, edition("2031-11-05", count("2035-01-01", 5, 5)), null, day -> null);
        assertThat(course.days()).extracting(CourseDay::received).containsExactly(5L);
        assertThat(course.folded()).isEmpty();
    }

    @Test
    void ofOneDayTheBarIsAsWideAsOfMany() {
        var bar = Course.of(Axis.DATE, edition("2031-11-05", count("2031-11-01", 5, 5)), null, day -> null)
                .received()
                .bars()
                .get(0);
        assertThat(bar.width()).isEqualTo(0.033);
        assertThat(bar.x()).isEqualTo(0.483);
    }

    private static CourseDay folded(Span span, Long received, Long confirmed, Long formerReceived, Long former) {
        return new CourseDay(span, null, 0, received, confirmed, formerReceived, former, null);
    }

    private static Edition edition(String begins, DayCount... days) {
        var first = LocalDate.parse(begins);
        return new Edition("slug", Text.of("en", "Title"), first, first, List.of(days));
    }

    private static DayCount count(String day, long received, long persons) {
        return new DayCount(LocalDate.parse(day), received, persons);
    }
}
