package org.openroundtable.organiser.figure.course;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openroundtable.language.Text;
import org.openroundtable.organiser.figure.course.Course.Edition;
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
                        new CourseDay(LocalDate.parse("2031-11-01"), 4, 2L, 2L, 4L, 4L, "list"),
                        new CourseDay(LocalDate.parse("2031-11-02"), 3, 8L, 10L, 0L, 3L, "list"));
        assertThat(course.received().most()).isEqualTo(8);
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
        assertThat(course.former().own().received().most()).isEqualTo(8);
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

    private static Edition edition(String begins, DayCount... days) {
        return new Edition("slug", Text.of("en", "Title"), LocalDate.parse(begins), List.of(days));
    }

    private static DayCount count(String day, long received, long persons) {
        return new DayCount(LocalDate.parse(day), received, persons);
    }
}
