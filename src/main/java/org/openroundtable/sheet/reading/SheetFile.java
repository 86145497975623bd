package org.openroundtable.sheet.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.openroundtable.sheet.reading.SheetReading.Refused;
import org.openroundtable.sheet.reading.SheetReading.Row;
import org.openroundtable.sheet.reading.SheetReading.Table;
import org.openroundtable.sheet.reading.SheetReading.Why;

/** Reads a table from a file, whose kind is told by its content. */
public final class SheetFile {

    /** With the names of the columns. */
    public static final int MOST_ROWS = 10_001;

    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 5_000;

    /** Of a ZIP archive (APPNOTE 4.3.7), which a workbook is. */
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private SheetFile() {}

    /** @throws IOException if the file can't be read at all */
    public static SheetReading read(Path file) throws IOException {
        try {
            var rows = isArchive(file) ? Workbook.rows(file) : SeparatedText.rows(Files.readAllBytes(file));
            var filled = rows.stream().filter(row -> !row.isEmpty()).toList();
            return filled.size() < 2 ? new Refused(Why.EMPTY) : new Table(filled);
        } catch (NotRead refused) {
            return refused.reading;
        }
    }

    /** Of a table with so many rows before this one. */
    static void check(int rows, Row row) throws NotRead {
        if (rows >= MOST_ROWS
                || row.cells().size() > MOST_COLUMNS
                || row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new NotRead(Why.TOO_LARGE);
        }
    }

    private static boolean isArchive(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var begin = content.readNBytes(ARCHIVE.length);
            return Arrays.equals(begin, ARCHIVE);
        }
    }

    /** There is no table in the file that could be read. */
    static final class NotRead extends Exception {

        private final transient Refused reading;

        NotRead(Why why) {
            this(new Refused(why));
        }

        NotRead(Refused reading) {
            super(reading.toString(), null, false, false);
            this.reading = reading;
        }
    }

    /** Without outer space, and without those at the end in which nothing is. */
    static List<String> tidy(List<String> cells) {
        var tidy = cells.stream().map(String::strip).toList();
        var length = tidy.size();
        while (length > 0 && tidy.get(length - 1).isEmpty()) {
            length--;
        }
        return tidy.subList(0, length);
    }
}
