package org.openroundtable.organiser.figure.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

import org.openroundtable.organiser.figure.course.Course.Edition;
import org.openroundtable.report.figure.DayCount;

/**
 * The days that are shown, counted down to that on which an event begins. One change years later would else stretch a chart
 * until nothing is seen in it.
 *
 * @param first so many days before, and so is {@code last}, which is less
 */
record Window(long first, long last) {

    /** More bars than these are not told apart. */
    static final int MOST = 200;

    /** Behind the end of an event. */
    static final int AFTERWARDS = 7;

    /** In which all editions have room that have any days. */
    static Window of(Edition... editions) {
        var some = Arrays.stream(editions).filter(one -> !one.days().isEmpty()).toList();
        var shown = some.stream()
                .mapToLong(one -> Math.min(one.before(one.ends()), one.before(firstDay(one))) - AFTERWARDS)
                .min()
                .orElse(0);
        var known =
                some.stream().mapToLong(one -> one.before(lastDay(one))).min().orElse(0);
        var last = Math.max(shown, known);
        var earliest =
                some.stream().mapToLong(one -> one.before(firstDay(one))).max().orElse(0);
        return new Window(Math.min(earliest, last + MOST - 1), last);
    }

    List<DayCount> within(Edition edition) {
        return days(edition, before -> before <= first && before >= last);
    }

    /** All that happened earlier, as of one day. Null: nothing. */
    DayCount earlier(Edition edition) {
        return sum(days(edition, before -> before > first));
    }

    /** The same of what happened later. */
    DayCount later(Edition edition) {
        return sum(days(edition, before -> before < last));
    }

    private static List<DayCount> days(Edition edition, LongPredicate wanted) {
        return edition.days().stream()
                .filter(day -> wanted.test(edition.before(day.day())))
                .toList();
    }

    private static DayCount sum(List<DayCount> days) {
        if (days.isEmpty()) {
            return null;
        }
        var last = days.get(days.size() - 1);
        return new DayCount(
                last.day(), days.stream().mapToLong(DayCount::submissions).sum(), last.persons());
    }

    private static LocalDate firstDay(Edition edition) {
        return edition.days().get(0).day();
    }

    private static LocalDate lastDay(Edition edition) {
        return edition.days().get(edition.days().size() - 1).day();
    }
}
