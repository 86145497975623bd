package org.openroundtable.sheet;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * A table to be printed on A4 (ISO 32000) or read aloud (ISO 14289-1): broad where it has many columns, with its head and a
 * number on each page.
 */
public final class PdfSheet implements Sheet {

    public static final String TYPE = "application/pdf";

    private final OutputStream out;
    private final String title;
    private final Locale language;
    private PdfTable table;

    /**
     * @param title above the table, on the first page
     * @param language of its head
     */
    public PdfSheet(OutputStream out, String title, Locale language) {
        this.out = out;
        this.title = title;
        this.language = language;
    }

    @Override
    public void head(List<String> columns) {
        table = new PdfTable(new Kept(out), title, language, columns);
    }

    @Override
    public void row(List<?> cells) {
        table.row(cells.stream().map(cell -> PdfCell.of(cell, language)).toList());
    }

    @Override
    public void close() {
        table.close();
    }
}
