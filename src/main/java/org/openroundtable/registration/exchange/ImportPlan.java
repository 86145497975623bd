package org.openroundtable.registration.exchange;

import java.util.List;
import java.util.Map;

import org.openroundtable.sheet.reading.SheetReading.Row;

/**
 * How the columns of a table of people are understood. What a column tells is a code of
 * {@link org.openroundtable.registration.search.Column}, or {@code answer.} and the code of a question.
 *
 * @param columns what each column tells, in their order; an empty text: nothing that is wanted
 * @param usual what holds where a row says nothing, by what it tells
 * @param types names of the types of organisations in lower case, and their codes
 * @param tell whether those who are registered are written to
 * @param waits whether they wait where no place is left; otherwise they are not registered
 */
public record ImportPlan(
        List<String> columns, Map<String, String> usual, Map<String, String> types, boolean tell, boolean waits) {

    /** What a row says of it, or else what usually holds; empty: nothing. */
    String said(Row row, String what) {
        var column = columnOf(what);
        var said = column < 0 ? "" : row.cell(column);
        return said.isEmpty() ? usual.getOrDefault(what, "") : said;
    }

    /** The first is 0; -1: none tells that. */
    public int columnOf(String what) {
        return columns.indexOf(what);
    }
}
