package org.openroundtable.organiser.event.basics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.openroundtable.web.page.Accent;

/**
 * How an event's colour can be read.
 *
 * @param grounds on light pages, then on dark ones
 */
record AccentView(String wanted, List<Ground> grounds) {

    /**
     * @param contrast of what is wanted, as WCAG counts it: "4.6"
     * @param shown what it becomes, #rrggbb
     */
    record Ground(String contrast, String shown, boolean isKept) {}

    /** Null: there is no colour that can be read. */
    static AccentView of(String wanted, Locale reader) {
        return Optional.of(wanted)
                .flatMap(Accent::of)
                .map(accent -> new AccentView(
                        wanted,
                        List.of(
                                ground(accent.light(), wanted, Accent.contrastOnLight(wanted), reader),
                                ground(accent.dark(), wanted, Accent.contrastOnDark(wanted), reader))))
                .orElse(null);
    }

    private static Ground ground(String shown, String wanted, double contrast, Locale reader) {
        return new Ground(String.format(reader, "%.1f", contrast), shown, shown.equalsIgnoreCase(wanted));
    }
}
