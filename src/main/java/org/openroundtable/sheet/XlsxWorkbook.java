package org.openroundtable.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;

/** A workbook with several sheets, written one after the other. */
public final class XlsxWorkbook implements Closeable {

    /** In characters. */
    private static final int NARROWEST = 12;

    /** What is longer goes over several lines. */
    private static final int WIDEST = 80;

    private final Workbook workbook;

    public XlsxWorkbook(OutputStream out) {
        workbook = XlsxSheet.workbook(out);
    }

    /**
     * Writes a sheet whose columns are as wide as what stands in them.
     *
     * @param name what no name can have in it is replaced, and what is too long or there already is changed
     * @param rows as those of a {@link Sheet}
     */
    public void sheet(String name, List<String> head, List<List<?>> rows) throws IOException {
        var widths = IntStream.range(0, head.size())
                .mapToObj(column -> width(Stream.concat(Stream.of(head), rows.stream()), column))
                .toList();
        var sheet = workbook.newWorksheet(name);
        IntStream.range(0, widths.size()).forEach(column -> sheet.width(column, widths.get(column)));
        try (var written = new XlsxSheet(sheet, sheet::finish, widths)) {
            written.head(head);
            for (var row : rows) {
                written.row(row);
            }
        }
    }

    private static int width(Stream<? extends List<?>> rows, int column) {
        var longest = rows.map(row -> row.get(column))
                .mapToInt(cell -> cell == null ? 0 : cell.toString().length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
