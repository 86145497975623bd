package org.openroundtable.web.page;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An event's accent colour, made dark enough for light pages and light enough for dark ones: text in it, and text on it,
 * has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). The hue stays the organiser's.
 *
 * @param light for light pages, #rrggbb
 * @param dark for dark pages, #rrggbb
 */
public record Accent(String light, String dark) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double READABLE = 4.5;
    private static final double STEP = 0.04;
    /** A tint of the accent lies under text too, so the darkest light ground and the lightest dark one count. */
    private static final int[] LIGHT_GROUND = rgb("#ecebe6");

    private static final int[] DARK_GROUND = rgb("#2b333c");
    private static final int[] BLACK = {0, 0, 0};
    private static final int[] WHITE = {255, 255, 255};

    /** Empty when the event has no colour of its own. */
    public static Optional<Accent> of(String colour) {
        if (colour == null || !COLOUR.matcher(colour).matches()) {
            return Optional.empty();
        }
        var wanted = rgb(colour);
        return Optional.of(
                new Accent(hex(towards(wanted, BLACK, LIGHT_GROUND)), hex(towards(wanted, WHITE, DARK_GROUND))));
    }

    /** A style sheet. */
    public String css() {
        return """
                :root { --accent: %s; }
                @media (prefers-color-scheme: dark) { :root { --accent: %s; } }
                @media print { :root { --accent: #000; } }
                """.formatted(light, dark);
    }

    /** Of text in a colour on light pages, as WCAG counts it. */
    public static double contrastOnLight(String colour) {
        return contrast(rgb(colour), LIGHT_GROUND);
    }

    public static double contrastOnDark(String colour) {
        return contrast(rgb(colour), DARK_GROUND);
    }

    static double contrast(int[] one, int[] other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dim = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dim + 0.05);
    }

    static int[] rgb(String hex) {
        var value = Integer.parseInt(hex.substring(1), 16);
        return new int[] {value >> 16, value >> 8 & 255, value & 255};
    }

    private static int[] towards(int[] colour, int[] end, int[] ground) {
        var mixed = colour;
        for (var share = STEP; contrast(mixed, ground) < READABLE; share += STEP) {
            mixed = mix(colour, end, Math.min(1, share));
        }
        return mixed;
    }

    private static int[] mix(int[] colour, int[] end, double share) {
        var mixed = new int[3];
        for (var i = 0; i < 3; i++) {
            mixed[i] = (int) Math.round(colour[i] + (end[i] - colour[i]) * share);
        }
        return mixed;
    }

    /** Relative luminance as WCAG defines it. */
    private static double luminance(int[] rgb) {
        var linear = new double[3];
        for (var i = 0; i < 3; i++) {
            double part = rgb[i] / 255.0;
            linear[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static String hex(int[] rgb) {
        return "#%02x%02x%02x".formatted(rgb[0], rgb[1], rgb[2]);
    }
}
