package org.openroundtable.report.disclosure;

import java.util.List;
import java.util.Map;

import org.openroundtable.report.figure.Breakdown;
import org.openroundtable.report.figure.Figure;

/**
 * The figures of an event, as of one moment, as far as they are told.
 *
 * @param figures null, each of them: it cannot be said
 * @param shares the largest first, then by their keys what is not told; empty, each of them: nothing of it is told, or there
 *     is nothing
 * @param sessions confirmed places in each, in order of time
 */
public record ToldTally(Map<Figure, Told> figures, Map<Breakdown, List<ToldShare>> shares, List<ToldShare> sessions) {

    /** Of fewer persons the number is not told to everybody. */
    public static final long FEWEST = Suppression.FEWEST;

    /** Whether there is anything that is not told. */
    public boolean isHiding() {
        return figures.values().stream().anyMatch(told -> told != null && !told.isExact())
                || sessions.stream().anyMatch(share -> !share.persons().isExact())
                || shares.values().stream()
                        .anyMatch(list -> list.isEmpty()
                                || list.stream()
                                        .anyMatch(share -> !share.persons().isExact()));
    }
}
