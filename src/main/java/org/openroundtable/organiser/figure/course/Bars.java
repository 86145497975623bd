package org.openroundtable.organiser.figure.course;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A chart with a bar for each day, in a drawing that is as wide as there are days and a hundred high.
 *
 * @param most what the full height stands for
 * @param line points of that of the edition before; empty: it is not shown
 */
public record Bars(long most, int width, List<Bar> bars, String line) {

    static final double HEIGHT = 100;

    /** Measured from the upper left. */
    public record Bar(CourseDay day, long number, int x, double y, double height) {}

    static Bars of(
            List<CourseDay> days, Function<CourseDay, Long> number, Function<CourseDay, Long> former, long least) {
        var most = Math.max(
                least,
                Stream.of(number, former)
                        .flatMap(numbers -> days.stream().map(numbers))
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0));
        return new Bars(
                most,
                days.size(),
                IntStream.range(0, days.size())
                        .filter(place -> number.apply(days.get(place)) != null)
                        .mapToObj(place -> bar(place, days.get(place), number.apply(days.get(place)), most))
                        .toList(),
                IntStream.range(0, days.size())
                        .filter(place -> former.apply(days.get(place)) != null)
                        .mapToObj(place -> (place + 0.5) + "," + (HEIGHT - height(former.apply(days.get(place)), most)))
                        .collect(Collectors.joining(" ")));
    }

    private static Bar bar(int place, CourseDay day, long number, long most) {
        var height = height(number, most);
        return new Bar(day, number, place, HEIGHT - height, height);
    }

    private static double height(long number, long most) {
        return most == 0 ? 0 : Math.round(10 * HEIGHT * number / most) / 10.0;
    }
}
