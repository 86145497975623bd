package org.openroundtable.sheet;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;

/** Draws a table row by row and tags it. A row stays whole if it fits on a page. Measures are in points. */
final class PdfTable {

    /** So many stand side by side on a page that is higher than broad. */
    private static final int FEW_COLUMNS = 5;

    private static final float MARGIN = 36;
    private static final float PADDING = 4;
    private static final float SIZE = 9;
    private static final float TITLE = 13;
    private static final float LINE = 0.5f;
    private static final float GREY = 0.6f;

    private final Document document;
    private final TaggedWriter writer;
    private final List<PdfCell> columns;
    private final float width;
    private final Tag table;
    /** Those that begin on this page; null: none has begun. */
    private Tag rows;
    /** How far down this page is full. */
    private float full;
    /** The same before its first row. */
    private float fresh;

    PdfTable(OutputStream out, String title, Locale language, List<String> columns) {
        this.columns = columns.stream().map(name -> new PdfCell(name, false)).toList();
        var page = columns.size() > FEW_COLUMNS ? PageSize.A4.rotate() : PageSize.A4;
        document = new Document(page, MARGIN, MARGIN, MARGIN, MARGIN);
        writer = TaggedWriter.of(document, out, language);
        document.addTitle(title);
        document.open();
        width = (document.right() - document.left()) / columns.size();
        full = document.top();
        heading(title);
        table = writer.begin("Table");
        head();
    }

    /**
     * A table in a document of which it is a part.
     *
     * @param full how far down the page is
     */
    PdfTable(Document document, TaggedWriter writer, float full, List<PdfCell> columns) {
        this.document = document;
        this.writer = writer;
        this.columns = columns;
        this.full = full;
        width = (document.right() - document.left()) / columns.size();
        table = writer.begin("Table");
        head();
    }

    void row(List<PdfCell> cells) {
        var texts = texts(cells, PdfFonts.plain(SIZE));
        if (height(texts) > full - document.bottom() && full < fresh) {
            turnPage();
        }
        var row = writer.begin("TR", rows());
        var tags = tags(row, "TD", texts);
        draw(texts, tags);
        tags.forEach(writer::end);
        writer.end(row);
    }

    void close() {
        number(document, writer);
        end();
        document.close();
    }

    /** Ends the table, and nothing else; how far down the page is full. */
    float end() {
        endRows();
        writer.end(table);
        return full;
    }

    /** A table that has a head has something below it, be it nothing (ISO 14289-1 section 7.2). */
    private void endRows() {
        writer.end(rows());
        rows = null;
    }

    private Tag rows() {
        if (rows == null) {
            rows = writer.begin("TBody", table);
        }
        return rows;
    }

    private void heading(String title) {
        var heading = writer.begin("H1");
        var text = text(new PdfCell(title, false), PdfFonts.bold(TITLE));
        text.spell(heading);
        var height = text.height(document.right() - document.left());
        writer.draw(heading, () -> text.draw(document.left(), full - height, document.right(), full));
        writer.end(heading);
        full -= height + 2 * PADDING;
    }

    private void head() {
        var head = writer.begin("THead", table);
        var row = writer.begin("TR", head);
        var texts = texts(columns, PdfFonts.bold(SIZE));
        var tags = tags(row, "TH", texts);
        tags.forEach(Tag::headsColumn);
        draw(texts, tags);
        tags.forEach(writer::end);
        writer.end(row);
        writer.end(head);
        fresh = full;
    }

    /** On this page and, if it is too high for one, on those after it. */
    private void draw(List<PdfText> texts, List<Tag> tags) {
        drawHere(texts, tags);
        while (!texts.stream().allMatch(PdfText::isDrawn)) {
            turnPage();
            drawHere(texts, tags);
        }
    }

    private void drawHere(List<PdfText> texts, List<Tag> tags) {
        var bottom = Math.max(full - height(texts), document.bottom());
        for (var column = 0; column < texts.size(); column++) {
            var text = texts.get(column);
            if (!text.isDrawn()) {
                var left = document.left() + column * width;
                writer.draw(tags.get(column), () -> draw(text, left, bottom));
            }
        }
        lines(bottom);
        full = bottom;
    }

    private void draw(PdfText text, float left, float bottom) {
        text.draw(left + PADDING, bottom + PADDING, left + width - PADDING, full - PADDING);
    }

    private void lines(float bottom) {
        writer.decorate(() -> {
            var canvas = writer.getDirectContent();
            canvas.setLineWidth(LINE);
            canvas.setGrayStroke(GREY);
            for (var column = 0; column < columns.size(); column++) {
                canvas.rectangle(document.left() + column * width, bottom, width, full - bottom);
            }
            canvas.stroke();
        });
    }

    private void turnPage() {
        number(document, writer);
        endRows();
        document.newPage();
        full = document.top();
        repeatHead();
        fresh = full;
    }

    /** For those who see it, unless there would be little room left. */
    private void repeatHead() {
        var texts = texts(columns, PdfFonts.bold(SIZE));
        var height = height(texts);
        if (height > (document.top() - document.bottom()) / 3) {
            return;
        }
        var bottom = full - height;
        writer.decorate(() -> {
            for (var column = 0; column < columns.size(); column++) {
                draw(texts.get(column), document.left() + column * width, bottom);
            }
        });
        lines(bottom);
        full = bottom;
    }

    /** Of the page. */
    static void number(Document document, TaggedWriter writer) {
        var number = new Phrase(Integer.toString(writer.getPageNumber()), PdfFonts.plain(SIZE));
        writer.decorate(() -> ColumnText.showTextAligned(
                writer.getDirectContent(),
                Element.ALIGN_RIGHT,
                number,
                document.right(),
                document.bottom() - 2 * SIZE,
                0));
    }

    private float height(List<PdfText> texts) {
        var highest = texts.stream()
                .map(text -> text.height(width - 2 * PADDING))
                .max(Float::compare)
                .orElse(0f);
        return Math.max(highest, SIZE) + 2 * PADDING;
    }

    private List<PdfText> texts(List<PdfCell> cells, Font font) {
        return cells.stream().map(cell -> text(cell, font)).toList();
    }

    private PdfText text(PdfCell cell, Font font) {
        return new PdfText(writer.getDirectContent(), cell.text(), font, cell.alignment());
    }

    private List<Tag> tags(Tag row, String role, List<PdfText> texts) {
        return texts.stream()
                .map(text -> {
                    var tag = writer.begin(role, row);
                    text.spell(tag);
                    return tag;
                })
                .toList();
    }
}
