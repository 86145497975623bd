package org.openroundtable.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

import org.dhatim.fastexcel.Workbook;

/** A workbook with several sheets, written one after the other. */
public final class XlsxWorkbook implements Closeable {

    /** In characters; what stands there is mostly a name. */
    private static final int FIRST_COLUMN = 40;

    private static final int OTHERS = 18;
    private static final int MOST_COLUMNS = 12;

    private final Workbook workbook;

    public XlsxWorkbook(OutputStream out) {
        workbook = XlsxSheet.workbook(out);
    }

    /**
     * Begins a sheet; the one before it must be closed.
     *
     * @param name what no name can have in it is replaced, and what is too long or there already is changed
     */
    public Sheet sheet(String name) {
        var sheet = workbook.newWorksheet(name);
        sheet.width(0, FIRST_COLUMN);
        for (var column = 1; column < MOST_COLUMNS; column++) {
            sheet.width(column, OTHERS);
        }
        return new XlsxSheet(sheet, sheet::finish);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
