package org.openroundtable.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of Office Open XML (ECMA-376) with one sheet. Its texts are texts, whatever sign they begin with. */
public final class XlsxSheet implements Sheet {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Of a cell (ECMA-376, as Excel keeps to it). */
    private static final int LONGEST_TEXT = 32_767;

    /** So many rows are written in one go. */
    private static final int BATCH = 500;

    private final Worksheet sheet;
    private final Closeable whole;
    private final List<Integer> widths;
    private int row;

    /** @param name of the sheet */
    public XlsxSheet(OutputStream out, String name) {
        this(workbook(out), name);
    }

    private XlsxSheet(Workbook workbook, String name) {
        this(workbook.newWorksheet(name), workbook, List.of());
    }

    /**
     * @param whole ends with the sheet
     * @param widths of columns, in characters: longer texts go over several lines
     */
    XlsxSheet(Worksheet sheet, Closeable whole, List<Integer> widths) {
        this.widths = widths;
        this.sheet = sheet;
        this.whole = whole;
    }

    static Workbook workbook(OutputStream out) {
        return new Workbook(new Kept(out), "Open Roundtable", null);
    }

    @Override
    public void head(List<String> columns) throws IOException {
        sheet.freezePane(0, 1);
        row(columns);
        sheet.range(0, 0, 0, Math.max(0, columns.size() - 1)).style().bold().set();
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (++row % BATCH == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Percent share) {
            sheet.value(row, column, share.of());
            sheet.style(row, column).format("0.0%").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (cell != null) {
            // Not among the texts that cells share: those would all be kept until the end.
            var text = cell.toString();
            sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
            if (column < widths.size() && text.length() > widths.get(column)) {
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
