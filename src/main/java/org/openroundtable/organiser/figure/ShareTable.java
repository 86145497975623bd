package org.openroundtable.organiser.figure;

import java.util.List;

import org.openroundtable.report.figure.Breakdown;

/** By what people are told apart, the largest first. */
public record ShareTable(Breakdown by, List<Line> lines) {

    private static final int FIRST = 10;

    /**
     * @param key what it is called in the database
     * @param share of all, from 0 to 1
     * @param width of its bar, where that of the first is 100
     * @param list who that is, as a list; null: there is none, or nobody here may see it
     */
    public record Line(String key, String label, long number, double share, double width, String list) {}

    public List<Line> first() {
        return lines.stream().limit(FIRST).toList();
    }

    /** Those that are folded away. */
    public List<Line> others() {
        return lines.stream().skip(FIRST).toList();
    }

    public boolean isByCountry() {
        return by == Breakdown.COUNTRY;
    }

    /** Of those by country. */
    public CountryMap map() {
        return CountryMap.of(lines);
    }

    /** Of a bar, where the longest is 100. */
    static double width(long number, long longest) {
        return Math.round(1_000.0 * number / longest) / 10.0;
    }
}
