package org.openroundtable.sheet.reading;

import java.util.List;

/** What became of reading a table. */
public sealed interface SheetReading {

    /**
     * @param rows as texts, the names of the columns first; without those that are empty
     */
    record Table(List<Row> rows) implements SheetReading {}

    /**
     * @param number as spreadsheet programs count: the first is 1, and rows that are empty count too
     * @param cells without outer space; empty where there is nothing. Rows may have different lengths
     */
    record Row(int number, List<String> cells) {

        /** Empty also where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** @param where a cell such as {@code B7}, where it is known; otherwise null */
    record Refused(Why why, String where) implements SheetReading {

        Refused(Why why) {
            this(why, null);
        }
    }

    enum Why {
        /** Neither CSV nor XLSX, or damaged, or protected by a password. */
        NO_TABLE,
        /** Nothing but names of columns at most. */
        EMPTY,
        /** More rows, columns, text in a cell, or packed content than is read. */
        TOO_LARGE,
        /** What a formula comes to is known to the program that wrote it. */
        FORMULA,
        /** Programs are not taken, even if nobody runs them. */
        MACROS
    }
}
