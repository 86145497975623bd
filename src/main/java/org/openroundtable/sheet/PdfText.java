package org.openroundtable.sheet;

import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;

/** A text that is set into rectangles, one after the other, until all of it was drawn. Measures are in points. */
final class PdfText {

    private static final float LEADING = 1.15f;
    /** Deeper than any text is. */
    private static final float DEEP = 1_000_000;

    private final String text;
    private final String letters;
    private final ColumnText column;
    private boolean isDrawn;

    /** @param alignment as {@link com.lowagie.text.Element} numbers them */
    PdfText(PdfContentByte canvas, String text, Font font, int alignment) {
        this.text = text;
        letters = PdfFonts.printable(text);
        column = new ColumnText(canvas);
        column.setLeading(0, LEADING);
        column.setAlignment(alignment);
        column.setRunDirection(PdfFonts.direction(text));
        column.setText(new Phrase(letters, font));
        isDrawn = letters.isBlank();
    }

    boolean isDrawn() {
        return isDrawn;
    }

    /** Of what is not drawn yet. */
    float height(float width) {
        if (isDrawn) {
            return 0;
        }
        var trial = ColumnText.duplicate(column);
        trial.setSimpleColumn(0, -DEEP, width, 0);
        trial.go(true);
        return -trial.getYLine() - trial.getDescender();
    }

    /** Draws as much as fits; where not even a line does, it is given up. */
    void draw(float left, float bottom, float right, float top) {
        column.setSimpleColumn(left, bottom, right, top);
        isDrawn = !ColumnText.hasMoreText(column.go()) || column.getLinesWritten() == 0;
    }

    /** Has the tag say what the letters do not: those that the font has not, and in order those from right to left. */
    void spell(Tag tag) {
        if (!letters.equals(text) || PdfFonts.direction(text) == PdfWriter.RUN_DIRECTION_RTL) {
            tag.says(text);
        }
    }
}
