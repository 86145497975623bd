package org.openroundtable.organiser.figure;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.openroundtable.report.figure.DayCount;

/**
 * A chart with a bar for each day, in a drawing that is as wide as there are days and a hundred high.
 *
 * @param most what the highest bar stands for
 */
record Bars(long most, List<Bar> bars) {

    static final double HEIGHT = 100;

    /** Measured from the upper left. */
    record Bar(DayCount day, long number, int x, double y, double height) {}

    static Bars of(List<DayCount> days, ToLongFunction<DayCount> number) {
        var most = days.stream().mapToLong(number).max().orElse(0);
        return new Bars(
                most,
                IntStream.range(0, days.size())
                        .mapToObj(place -> bar(place, days.get(place), number, most))
                        .toList());
    }

    private static Bar bar(int place, DayCount day, ToLongFunction<DayCount> number, long most) {
        var height = most == 0 ? 0 : Math.round(10 * HEIGHT * number.applyAsLong(day) / most) / 10.0;
        return new Bar(day, number.applyAsLong(day), place, HEIGHT - height, height);
    }
}
