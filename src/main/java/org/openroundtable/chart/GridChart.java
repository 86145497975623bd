package org.openroundtable.chart;

import java.util.List;

import org.openroundtable.chart.Drawing.Align;
import org.openroundtable.chart.Drawing.Point;
import org.openroundtable.chart.Drawing.Tone;

/** Numbers in squares of one size, coloured the more the larger they are. */
public final class GridChart {

    private static final double NAMES = 200;

    private GridChart() {}

    /**
     * @param below a second line; empty: none
     * @param level from 0 to 5
     */
    public record Cell(int row, int column, String text, String below, int level) {}

    /** @param key what a colour means; empty: it is not said */
    public record Key(String key, int level) {}

    /**
     * @param width of a square
     * @param rows names to the left; none: there are none
     * @param columns names above
     */
    public static Drawing of(
            Caption caption,
            double width,
            double height,
            List<String> rows,
            List<String> columns,
            List<Cell> cells,
            List<Key> keys) {
        var canvas = new Canvas(caption);
        var left = canvas.left() + (rows.isEmpty() ? 0 : NAMES);
        for (var column = 0; column < columns.size(); column++) {
            canvas.label(
                    left + (column + 0.5) * width,
                    canvas.top() + Canvas.SMALL,
                    Canvas.cut(columns.get(column), width, Canvas.SMALL),
                    Canvas.SMALL,
                    Align.MIDDLE,
                    Tone.MUTED);
        }
        canvas.down(columns.isEmpty() ? 0 : 20);
        for (var row = 0; row < rows.size(); row++) {
            var name = Canvas.parted(rows.get(row), NAMES - 8, Canvas.SMALL);
            var middle = canvas.top() + (row + 0.5) * height;
            var above = (name.size() - 1) * Canvas.LEADING * Canvas.SMALL / 2;
            canvas.lines(left - 8, middle + 4 - above, name, Canvas.SMALL, Align.END);
        }
        cells.forEach(cell -> draw(canvas, cell, left + cell.column() * width, width, height));
        canvas.down(height * (1 + cells.stream().mapToInt(Cell::row).max().orElse(-1)) + 12);
        if (!keys.isEmpty()) {
            canvas.legend(
                    keys.stream().map(Key::key).toList(),
                    keys.stream().map(key -> Tone.level(key.level())).toList());
        }
        return canvas.drawn();
    }

    private static void draw(Canvas canvas, Cell cell, double x, double width, double height) {
        var y = canvas.top() + cell.row() * height;
        canvas.box(x, y, width - 3, height - 3, Tone.level(cell.level()));
        canvas.stroke(
                List.of(
                        new Point(x, y),
                        new Point(x + width - 3, y),
                        new Point(x + width - 3, y + height - 3),
                        new Point(x, y + height - 3),
                        new Point(x, y)),
                Tone.LINE);
        var middle = x + (width - 3) / 2;
        var line = y + height / 2 + (cell.below().isEmpty() ? 4 : -2);
        canvas.label(middle, line, cell.text(), Canvas.SMALL, Align.MIDDLE, Tone.INK);
        if (!cell.below().isEmpty()) {
            canvas.label(middle, line + Canvas.SMALL + 2, cell.below(), Canvas.SMALL, Align.MIDDLE, Tone.INK);
        }
    }
}
