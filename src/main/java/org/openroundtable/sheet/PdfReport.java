package org.openroundtable.sheet;

import java.awt.Color;
import java.io.Closeable;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.openroundtable.chart.Drawing;
import org.openroundtable.chart.Drawing.Align;
import org.openroundtable.chart.Drawing.Box;
import org.openroundtable.chart.Drawing.Label;
import org.openroundtable.chart.Drawing.Shape;
import org.openroundtable.chart.Drawing.Stroke;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;

/**
 * Text, charts and tables on A4, one below the other, to be printed (ISO 32000) or read aloud (ISO 14289-1): of a chart its
 * words are read. Measures are in points.
 */
public final class PdfReport implements Closeable {

    public static final String TYPE = PdfSheet.TYPE;

    private static final float MARGIN = 36;
    private static final float GAP = 8;
    private static final float TITLE = 18;
    private static final float HEADING = 13;
    private static final float TEXT = 10;
    private static final float CODE = 8;
    private static final float LINE = 1;
    /** Nothing begins where less is left of the page. */
    private static final float BEGINNING = 90;

    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final TaggedWriter writer;
    private final Locale language;
    private final float width;
    /** How far down this page is full. */
    private float full;

    /** @param language of the words that are not names */
    public PdfReport(OutputStream out, String title, Locale language) {
        writer = TaggedWriter.of(document, new Kept(out), language);
        this.language = language;
        document.addTitle(title);
        document.open();
        width = document.right() - document.left();
        full = document.top();
        text("H1", title, PdfFonts.bold(TITLE));
    }

    public void heading(String text) {
        heading(text, BEGINNING);
    }

    /** A chart with its heading on the same page. */
    public void chart(String heading, Drawing drawing) {
        heading(heading, BEGINNING + (float) drawing.height() * scale(drawing));
        chart(drawing);
    }

    /** @param room that is to be left on the page */
    private void heading(String text, float room) {
        if (full - document.bottom() < room) {
            turnPage();
        }
        full -= GAP;
        text("H2", text, PdfFonts.bold(HEADING));
    }

    public void paragraph(String text) {
        text("P", text, PdfFonts.plain(TEXT));
    }

    /** As wide as the page, or smaller where it would be higher than one. */
    private float scale(Drawing drawing) {
        var room = document.top() - document.bottom() - BEGINNING;
        return (float) Math.min(width / drawing.width(), room / drawing.height());
    }

    private void chart(Drawing drawing) {
        var scale = scale(drawing);
        var height = (float) drawing.height() * scale;
        var tag = writer.begin("Figure");
        tag.looksLike(
                drawing.title() + ". " + drawing.words(),
                new Rectangle(document.left(), full - height, document.left() + width, full));
        writer.draw(tag, () -> {
            var canvas = writer.getDirectContent();
            canvas.saveState();
            drawing.shapes().forEach(shape -> draw(canvas, shape, scale));
            canvas.restoreState();
        });
        writer.end(tag);
        full -= height + GAP;
    }

    /** @param rows as those of a {@link Sheet} */
    public void table(List<String> head, List<List<?>> rows) {
        if (full - document.bottom() < BEGINNING) {
            turnPage();
        }
        var cells = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> PdfCell.ofCount(cell, language))
                        .toList())
                .toList();
        var table = new PdfTable(document, writer, full, columns(head, cells));
        cells.forEach(table::row);
        full = table.end() - GAP;
    }

    /** The name of a column stands where its numbers do. */
    private static List<PdfCell> columns(List<String> head, List<List<PdfCell>> rows) {
        return IntStream.range(0, head.size())
                .mapToObj(column -> new PdfCell(head.get(column), rows.stream().anyMatch(row -> row.get(column)
                        .isNumber())))
                .toList();
    }

    @Override
    public void close() {
        PdfTable.number(document, writer);
        document.close();
    }

    /** Text of programs, every letter of which is as wide as another. */
    public void code(String text) {
        text("P", text, PdfFonts.mono(CODE));
    }

    private void text(String role, String words, Font font) {
        var tag = writer.begin(role);
        var text = new PdfText(writer.getDirectContent(), words, font, Element.ALIGN_LEFT);
        text.spell(tag);
        while (!text.isDrawn()) {
            var height = text.height(width);
            if (full - document.bottom() < Math.min(height, BEGINNING)) {
                turnPage();
            }
            var bottom = Math.max(document.bottom(), full - height);
            writer.draw(tag, () -> text.draw(document.left(), bottom, document.right(), full));
            full = bottom;
        }
        writer.end(tag);
        full -= GAP;
    }

    private void turnPage() {
        PdfTable.number(document, writer);
        document.newPage();
        full = document.top();
    }

    private void draw(PdfContentByte canvas, Shape shape, float scale) {
        if (shape instanceof Box box) {
            canvas.setColorFill(new Color(box.tone().rgb()));
            canvas.rectangle(
                    x(box.x(), scale),
                    y(box.y() + box.height(), scale),
                    (float) box.width() * scale,
                    (float) box.height() * scale);
            canvas.fill();
        } else if (shape instanceof Label label) {
            var font = PdfFonts.plain((float) label.size() * scale);
            font.setColor(new Color(label.tone().rgb()));
            ColumnText.showTextAligned(
                    canvas,
                    alignment(label.align()),
                    new Phrase(PdfFonts.printable(label.text()), font),
                    x(label.x(), scale),
                    y(label.y(), scale),
                    0,
                    PdfFonts.direction(label.text()),
                    0);
        } else if (shape instanceof Stroke stroke) {
            canvas.setLineWidth(LINE);
            canvas.setColorStroke(new Color(stroke.tone().rgb()));
            var first = stroke.points().get(0);
            canvas.moveTo(x(first.x(), scale), y(first.y(), scale));
            stroke.points().forEach(point -> canvas.lineTo(x(point.x(), scale), y(point.y(), scale)));
            canvas.stroke();
        }
    }

    private float x(double x, float scale) {
        return document.left() + (float) x * scale;
    }

    private float y(double y, float scale) {
        return full - (float) y * scale;
    }

    private static int alignment(Align align) {
        return switch (align) {
            case START -> Element.ALIGN_LEFT;
            case MIDDLE -> Element.ALIGN_CENTER;
            case END -> Element.ALIGN_RIGHT;
        };
    }
}
