package org.openroundtable.chart;

import java.util.Locale;
import java.util.stream.Collectors;

import org.openroundtable.chart.Drawing.Align;
import org.openroundtable.chart.Drawing.Box;
import org.openroundtable.chart.Drawing.Label;
import org.openroundtable.chart.Drawing.Shape;
import org.openroundtable.chart.Drawing.Stroke;
import org.openroundtable.chart.Drawing.Tone;

/** A drawing as an SVG document that stands by itself (SVG 1.1): without style sheets, scripts or anything from elsewhere. */
public final class Svg {

    public static final String TYPE = "image/svg+xml";

    private static final double MARGIN = 16;
    private static final double TITLE = 17;
    /** The title stands at its foot. */
    private static final double HEAD = MARGIN + TITLE;

    private Svg() {}

    public static String of(Drawing drawing) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s" xml:lang="%3$s" \
                role="img" aria-labelledby="title words" font-family="system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif">
                <title id="title">%4$s</title>
                <desc id="words">%5$s</desc>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                %6$s
                <g transform="translate(0 %7$s)">
                %8$s
                </g>
                </svg>
                """.formatted(
                        number(drawing.width()),
                        number(drawing.height() + HEAD),
                        escaped(drawing.language()),
                        escaped(drawing.title()),
                        escaped(drawing.words()),
                        drawn(new Label(MARGIN, HEAD, drawing.title(), TITLE, Align.START, Tone.INK)),
                        number(HEAD),
                        drawing.shapes().stream().map(Svg::drawn).collect(Collectors.joining("\n")));
    }

    private static String drawn(Shape shape) {
        if (shape instanceof Box box) {
            return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                    .formatted(
                            number(box.x()),
                            number(box.y()),
                            number(box.width()),
                            number(box.height()),
                            colour(box.tone()));
        }
        if (shape instanceof Label label) {
            return "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                    .formatted(
                            number(label.x()),
                            number(label.y()),
                            number(label.size()),
                            label.align().name().toLowerCase(Locale.ROOT),
                            colour(label.tone()),
                            escaped(label.text()));
        }
        var stroke = (Stroke) shape;
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>"
                .formatted(
                        stroke.points().stream()
                                .map(point -> number(point.x()) + "," + number(point.y()))
                                .collect(Collectors.joining(" ")),
                        colour(stroke.tone()));
    }

    private static String colour(Tone tone) {
        return "#%06x".formatted(tone.rgb());
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceAll("\\.0$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
