package org.openroundtable.chart;

import java.util.List;

import org.openroundtable.chart.Drawing.Align;
import org.openroundtable.chart.Drawing.Tone;

/** Bars from the left, one below the other; of several numbers one behind the other. All begin at nought. */
public final class BarChart {

    private static final List<Tone> TONES = List.of(Tone.FIRST, Tone.SECOND, Tone.THIRD);
    private static final double ROW = 24;
    private static final double BAR = 15;
    private static final double NAMES = 250;
    private static final double NUMBERS = 110;

    private BarChart() {}

    /**
     * @param numbers as many as there are names of them
     * @param told the same in words, behind the bar
     */
    public record Bar(String name, List<Long> numbers, String told) {

        private long length() {
            return numbers.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** @param names of the numbers; of one alone nothing need be said */
    public static Drawing of(Caption caption, List<String> names, List<Bar> bars) {
        var canvas = new Canvas(caption);
        if (names.size() > 1) {
            canvas.legend(names, TONES);
        }
        var from = canvas.left() + NAMES;
        var most = bars.stream().mapToLong(Bar::length).max().orElse(0);
        var unit = most == 0 ? 0 : (canvas.right() - NUMBERS - from) / most;
        for (var bar : bars) {
            var line = canvas.top() + Canvas.TEXT;
            var name = Canvas.parted(bar.name(), NAMES - 8, Canvas.TEXT);
            canvas.lines(from - 8, line, name, Canvas.TEXT, Align.END);
            var x = from;
            for (var place = 0; place < bar.numbers().size(); place++) {
                var width = bar.numbers().get(place) * unit;
                canvas.box(x, canvas.top() + 1, width, BAR, TONES.get(place));
                x += width;
            }
            canvas.label(x + 6, line, bar.told(), Canvas.TEXT, Align.START, Tone.INK);
            canvas.down(ROW + (name.size() - 1) * Canvas.LEADING * Canvas.TEXT);
        }
        return canvas.drawn();
    }
}
