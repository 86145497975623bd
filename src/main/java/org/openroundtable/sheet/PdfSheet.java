package org.openroundtable.sheet;

import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** A table to be printed on A4 (ISO 32000): broad where it has many columns, with its head and a number on each page. */
public final class PdfSheet implements Sheet {

    public static final String TYPE = "application/pdf";

    /** So many stand side by side on a page that is higher than broad. */
    private static final int FEW_COLUMNS = 5;

    private static final int BATCH = 100;
    private static final float MARGIN = 36;
    private static final float PADDING = 4;
    private static final float SIZE = 9;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final OutputStream out;
    private final String title;
    private Document document;
    private PdfPTable table;
    private int rows;

    /** @param title above the table, on the first page */
    public PdfSheet(OutputStream out, String title) {
        this.out = out;
        this.title = title;
    }

    @Override
    public void head(List<String> columns) {
        var page = columns.size() > FEW_COLUMNS ? PageSize.A4.rotate() : PageSize.A4;
        document = new Document(page, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, new Kept(out));
        writer.setPageEvent(new Numbers());
        document.addTitle(title);
        document.open();
        document.add(new Paragraph(PdfFonts.printable(title), PdfFonts.bold(SIZE + PADDING)));
        table = new PdfPTable(columns.size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(PADDING * 2);
        table.setHeaderRows(1);
        table.setComplete(false);
        columns.forEach(column -> table.addCell(cell(column, PdfFonts.bold(SIZE))));
    }

    @Override
    public void row(List<?> cells) {
        cells.forEach(value -> table.addCell(cell(written(value), PdfFonts.plain(SIZE))));
        if (++rows % BATCH == 0) {
            document.add(table);
        }
    }

    @Override
    public void close() {
        if (rows == 0) {
            // else nothing at all would be drawn
            table.setHeaderRows(0);
        }
        table.setComplete(true);
        document.add(table);
        document.close();
    }

    private static String written(Object value) {
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return value == null ? "" : value.toString();
    }

    private static PdfPCell cell(String text, Font font) {
        var cell = new PdfPCell(new Phrase(PdfFonts.printable(text), font));
        cell.setRunDirection(PdfFonts.direction(text));
        cell.setPadding(PADDING);
        return cell;
    }

    private static final class Numbers extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter writer, Document page) {
            var number = new Phrase(Integer.toString(writer.getPageNumber()), PdfFonts.plain(SIZE));
            ColumnText.showTextAligned(
                    writer.getDirectContent(), Element.ALIGN_RIGHT, number, page.right(), page.bottom() - SIZE * 2, 0);
        }
    }
}
