package org.openroundtable.sheet;

import java.awt.Color;
import java.io.Closeable;
import java.io.OutputStream;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

/** Name badges on A4, two side by side and five one below the other, with lines to cut along (ISO 32000). */
public final class Badges implements Closeable {

    public static final String TYPE = PdfSheet.TYPE;

    private static final int ACROSS = 2;
    private static final int DOWN = 5;

    private static final float MARGIN = 28;
    private static final float PADDING = 14;
    private static final float HEIGHT = (PageSize.A4.getHeight() - 2 * MARGIN) / DOWN - 1;
    private static final float WIDTH = (PageSize.A4.getWidth() - 2 * MARGIN) / ACROSS - 2 * PADDING;

    private static final float NAME = 24;
    private static final float ORGANISATION = 14;
    private static final float SMALL = 10;
    private static final float LEADING = 1.15f;

    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfPTable page = new PdfPTable(ACROSS);
    private final String event;
    private int badges;

    /** @param event title, on each of them */
    public Badges(OutputStream out, String event) {
        this.event = event;
        PdfWriter.getInstance(document, new Kept(out));
        document.addTitle(event);
        document.open();
        page.setWidthPercentage(100);
        page.setComplete(false);
    }

    public void add(String name, String organisation, String country) {
        var badge = new PdfPCell();
        badge.setFixedHeight(HEIGHT);
        badge.setPadding(PADDING);
        badge.setBorderColor(Color.LIGHT_GRAY);
        badge.setVerticalAlignment(Element.ALIGN_MIDDLE);
        var lines = new PdfPTable(1);
        lines.setWidthPercentage(100);
        lines.addCell(line(event, PdfFonts.plain(SMALL)));
        lines.addCell(line(name, PdfFonts.boldWithin(WIDTH, name, NAME)));
        lines.addCell(line(organisation, PdfFonts.plain(ORGANISATION)));
        lines.addCell(line(country, PdfFonts.plain(SMALL)));
        badge.addElement(lines);
        page.addCell(badge);
        if (++badges % (ACROSS * DOWN) == 0) {
            document.add(page);
        }
    }

    @Override
    public void close() {
        if (badges == 0) {
            add("", "", "");
        }
        page.completeRow();
        page.setComplete(true);
        document.add(page);
        document.close();
    }

    private static PdfPCell line(String text, Font font) {
        var cell = new PdfPCell(new Phrase(PdfFonts.printable(text), font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setLeading(0, LEADING);
        cell.setPaddingBottom(SMALL / 2);
        cell.setRunDirection(PdfFonts.direction(text));
        return cell;
    }
}
