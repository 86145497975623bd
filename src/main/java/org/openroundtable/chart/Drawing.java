package org.openroundtable.chart;

import java.util.List;

/**
 * What a chart is drawn of, in order; measured from the upper left.
 *
 * @param title what it shows, not among the shapes: a report has it as a heading
 * @param words the same for those who do not see it, with the numbers that matter
 * @param source what it was counted of and when
 * @param language BCP 47 tag of all of it
 */
public record Drawing(
        String title, String words, String source, String language, double width, double height, List<Shape> shapes) {

    /** One thing that is drawn. */
    public sealed interface Shape {}

    public record Box(double x, double y, double width, double height, Tone tone) implements Shape {}

    /**
     * @param y of the line that the letters stand on
     * @param size of the letters
     */
    public record Label(double x, double y, String text, double size, Align align, Tone tone) implements Shape {}

    /** A line through points. */
    public record Stroke(List<Point> points, Tone tone) implements Shape {}

    public record Point(double x, double y) {}

    /** Which end of a label is at its place. */
    public enum Align {
        START,
        MIDDLE,
        END
    }

    /** Colours on white; what is told by them is told by position or words too. */
    public enum Tone {
        INK(0x1b2530),
        MUTED(0x52606d),
        LINE(0xdddbd3),
        FIRST(0x1d4f7c),
        SECOND(0xb86a0e),
        THIRD(0xc9d3dc),
        LEVEL_1(0xe4eaf0),
        LEVEL_2(0xc9d6e1),
        LEVEL_3(0xaec1d2),
        LEVEL_4(0x93adc3),
        LEVEL_5(0x7898b4),
        NONE(0xffffff);

        private final int rgb;

        Tone(int rgb) {
            this.rgb = rgb;
        }

        /** As {@code 0xRRGGBB}. */
        public int rgb() {
            return rgb;
        }

        /** @param level from 0, which is none, to 5 */
        public static Tone level(int level) {
            return level == 0 ? NONE : values()[LEVEL_1.ordinal() + level - 1];
        }
    }
}
