package org.openroundtable.chart;

import java.util.ArrayList;
import java.util.List;

import org.openroundtable.chart.Drawing.Align;
import org.openroundtable.chart.Drawing.Box;
import org.openroundtable.chart.Drawing.Label;
import org.openroundtable.chart.Drawing.Point;
import org.openroundtable.chart.Drawing.Shape;
import org.openroundtable.chart.Drawing.Stroke;
import org.openroundtable.chart.Drawing.Tone;

/** Takes the shapes of a chart from top to bottom, above its source; its title stands where it is shown. */
final class Canvas {

    static final double WIDTH = 720;
    static final double TEXT = 13;
    static final double SMALL = 11;

    private static final double MARGIN = 16;
    static final double LEADING = 1.2;

    private static final double LEGEND = 12;
    private static final int MOST_LINES = 3;

    private final Caption caption;
    private final List<Shape> shapes = new ArrayList<>();
    private double top;

    Canvas(Caption caption) {
        this.caption = caption;
        top = MARGIN;
    }

    /** How far down it is full. */
    double top() {
        return top;
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return WIDTH - MARGIN;
    }

    void down(double height) {
        top += height;
    }

    void box(double x, double y, double width, double height, Tone tone) {
        if (width > 0 && height > 0) {
            shapes.add(new Box(x, y, width, height, tone));
        }
    }

    void label(double x, double y, String text, double size, Align align, Tone tone) {
        shapes.add(new Label(x, y, text, size, align, tone));
    }

    void stroke(List<Point> points, Tone tone) {
        shapes.add(new Stroke(points, tone));
    }

    /** One behind the other, each with its colour. */
    void legend(List<String> names, List<Tone> tones) {
        var x = left();
        for (var place = 0; place < names.size(); place++) {
            box(x, top, LEGEND, LEGEND, tones.get(place));
            label(x + LEGEND + 6, top + LEGEND - 1, names.get(place), SMALL, Align.START, Tone.INK);
            x += LEGEND + 24 + names.get(place).length() * SMALL * 0.56;
        }
        down(LEGEND + MARGIN);
    }

    Drawing drawn() {
        down(MARGIN);
        label(MARGIN, top, cut(caption.source(), WIDTH - 2 * MARGIN, SMALL), SMALL, Align.START, Tone.MUTED);
        return new Drawing(
                caption.title(), caption.words(), caption.source(), caption.language(), WIDTH, top + MARGIN, shapes);
    }

    /** A text at several places, each below the one before it. */
    void lines(double x, double y, List<String> lines, double size, Align align) {
        for (var place = 0; place < lines.size(); place++) {
            label(x, y + place * LEADING * size, lines.get(place), size, align, Tone.INK);
        }
    }

    /** A text parted between its words, so that it about fits; what is more than some lines is cut. */
    static List<String> parted(String text, double width, double size) {
        var lines = new ArrayList<String>();
        var rest = text.strip();
        while (lines.size() < MOST_LINES - 1 && !cut(rest, width, size).equals(rest)) {
            var room = rest.substring(0, cut(rest, width, size).length());
            var end = room.lastIndexOf(' ');
            if (end < 1) {
                break;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(cut(rest, width, size));
        return lines;
    }

    /** As much of a text as about fits. */
    static String cut(String text, double width, double size) {
        var most = (int) (width / (size * 0.54));
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
