package org.openroundtable.organiser.figure.course;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart with a bar for each day, in a drawing that is as wide as there are days and a hundred high.
 *
 * @param highest of the bars
 * @param scale what the full height stands for, which may be another chart's highest
 * @param line points of that of the edition before; empty: it is not shown
 */
public record Bars(long highest, long scale, int width, List<Bar> bars, String line) {

    static final double HEIGHT = 100;

    /** Bars of fewer days are as wide as of so many. */
    private static final double FEW_DAYS = 30;

    /** Measured from the upper left. */
    public record Bar(CourseDay day, long number, double x, double y, double width, double height) {}

    static Bars of(
            List<CourseDay> days, Function<CourseDay, Long> number, Function<CourseDay, Long> former, long least) {
        var highest = highest(days, number);
        var scale = Math.max(least, Math.max(highest, highest(days, former)));
        var width = Math.min(1, days.size() / FEW_DAYS);
        return new Bars(
                highest,
                scale,
                days.size(),
                IntStream.range(0, days.size())
                        .filter(place -> number.apply(days.get(place)) != null)
                        .mapToObj(place -> bar(place, days.get(place), number.apply(days.get(place)), width, scale))
                        .toList(),
                IntStream.range(0, days.size())
                        .filter(place -> former.apply(days.get(place)) != null)
                        .mapToObj(
                                place -> (place + 0.5) + "," + (HEIGHT - height(former.apply(days.get(place)), scale)))
                        .collect(Collectors.joining(" ")));
    }

    private static long highest(List<CourseDay> days, Function<CourseDay, Long> number) {
        return days.stream()
                .map(number)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static Bar bar(int place, CourseDay day, long number, double width, long scale) {
        var height = height(number, scale);
        return new Bar(day, number, rounded(place + (1 - width) / 2), HEIGHT - height, rounded(width), height);
    }

    private static double height(long number, long scale) {
        return scale == 0 ? 0 : Math.round(10 * HEIGHT * number / scale) / 10.0;
    }

    private static double rounded(double place) {
        return Math.round(1_000 * place) / 1_000.0;
    }
}
