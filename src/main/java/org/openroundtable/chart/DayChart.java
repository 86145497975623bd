package org.openroundtable.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.openroundtable.chart.Drawing.Align;
import org.openroundtable.chart.Drawing.Point;
import org.openroundtable.chart.Drawing.Tone;

/** Numbers of days beside one another: panels one below the other, with a bar for each day, and a line to compare. */
public final class DayChart {

    private static final double HEIGHT = 150;
    private static final double NUMBERS = 50;
    /** Of a bar, however few there are. */
    private static final double WIDEST = 20;

    private DayChart() {}

    /**
     * @param most as the scale says it
     * @param bars null: nothing is known of that day
     * @param line as many, or none at all
     */
    public record Panel(String name, String most, List<Long> bars, List<Long> line) {}

    /**
     * @param names of bars and line; none: there are no lines
     * @param first what the first day is called
     * @param more what is said below
     */
    public static Drawing of(
            Caption caption, List<String> names, List<Panel> panels, String first, String last, List<String> more) {
        var canvas = new Canvas(caption);
        if (!names.isEmpty()) {
            canvas.legend(names, List.of(Tone.FIRST, Tone.SECOND));
        }
        for (var panel : panels) {
            draw(canvas, panel);
            name(canvas, panel.bars().size(), first, last);
            canvas.down(34);
        }
        more.forEach(words -> {
            canvas.label(canvas.left(), canvas.top(), words, Canvas.SMALL, Align.START, Tone.INK);
            canvas.down(16);
        });
        return canvas.drawn();
    }

    private static void name(Canvas canvas, int days, String first, String last) {
        var left = canvas.left() + NUMBERS;
        var line = canvas.top() + 14;
        if (days == 1) {
            canvas.label((left + canvas.right()) / 2, line, first, Canvas.SMALL, Align.MIDDLE, Tone.MUTED);
            return;
        }
        canvas.label(left, line, first, Canvas.SMALL, Align.START, Tone.MUTED);
        canvas.label(canvas.right(), line, last, Canvas.SMALL, Align.END, Tone.MUTED);
    }

    private static void draw(Canvas canvas, Panel panel) {
        canvas.label(canvas.left(), canvas.top() + Canvas.TEXT, panel.name(), Canvas.TEXT, Align.START, Tone.INK);
        canvas.down(Canvas.TEXT + 10);
        var top = canvas.top();
        var bottom = top + HEIGHT;
        var left = canvas.left() + NUMBERS;
        canvas.stroke(List.of(new Point(left, top), new Point(canvas.right(), top)), Tone.LINE);
        canvas.label(left - 6, top + 4, panel.most(), Canvas.SMALL, Align.END, Tone.MUTED);
        canvas.label(left - 6, bottom + 4, "0", Canvas.SMALL, Align.END, Tone.MUTED);
        var most = Math.max(most(panel.bars()), most(panel.line()));
        var unit = most == 0 ? 0 : HEIGHT / most;
        var step = (canvas.right() - left) / panel.bars().size();
        var width = Math.min(step * 0.9, WIDEST);
        for (var day = 0; day < panel.bars().size(); day++) {
            var number = panel.bars().get(day);
            if (number != null) {
                canvas.box(
                        left + (day + 0.5) * step - width / 2,
                        bottom - number * unit,
                        width,
                        number * unit,
                        Tone.FIRST);
            }
        }
        canvas.stroke(List.of(new Point(left, bottom), new Point(canvas.right(), bottom)), Tone.MUTED);
        var points = IntStream.range(0, panel.line().size())
                .filter(day -> panel.line().get(day) != null)
                .mapToObj(day -> new Point(
                        left + (day + 0.5) * step, bottom - panel.line().get(day) * unit))
                .toList();
        if (points.size() > 1) {
            canvas.stroke(points, Tone.SECOND);
        }
        canvas.down(HEIGHT);
    }

    private static long most(List<Long> numbers) {
        return numbers.stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
