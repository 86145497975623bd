package org.openroundtable.organiser.figure;

import java.util.List;

import org.openroundtable.report.figure.Breakdown;

/** By what people are told apart, the largest first. */
record ShareTable(Breakdown by, List<Line> lines) {

    private static final int FIRST = 10;

    /**
     * @param share of all, from 0 to 1
     * @param width of its bar, where that of the first is 100
     * @param list who that is, as a list; null: there is none, or nobody here may see it
     */
    record Line(String label, long number, double share, double width, String list) {}

    public List<Line> first() {
        return lines.stream().limit(FIRST).toList();
    }

    /** Those that are folded away. */
    public List<Line> others() {
        return lines.stream().skip(FIRST).toList();
    }
}
