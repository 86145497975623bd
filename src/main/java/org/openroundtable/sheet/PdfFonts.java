package org.openroundtable.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;

/**
 * What names are set in: DejaVu Sans, which has Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic letters. For
 * those that it has not, such as Chinese, boxes are printed. A document gets only the letters that are used.
 */
final class PdfFonts {

    private static final String FOLDER = "/fonts/";
    private static final int BOX = 0x25A1;

    private static final BaseFont PLAIN = read("DejaVuSans.ttf");
    private static final BaseFont BOLD = read("DejaVuSans-Bold.ttf");
    private static final BaseFont MONO = read("DejaVuSansMono.ttf");

    private PdfFonts() {}

    /** @param size in points, as all are here */
    static Font plain(float size) {
        return new Font(PLAIN, size);
    }

    static Font bold(float size) {
        return new Font(BOLD, size);
    }

    /** Has fewer letters than the others. */
    static Font mono(float size) {
        return new Font(MONO, size);
    }

    /** In the largest size up to one in which a text fits into a width, but not in less than half of it. */
    static Font boldWithin(float width, String text, float size) {
        var wanted = BOLD.getWidthPoint(text, size);
        return bold(wanted <= width ? size : Math.max(size / 2, size * width / wanted));
    }

    /** As far as there are letters for it. */
    static String printable(String text) {
        return text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .map(letter -> PLAIN.charExists(letter) || Character.isWhitespace(letter) ? letter : BOX)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The way in which a text runs: that of its first letter that has one (Unicode Annex 9, P2). */
    static int direction(String text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .map(PdfFonts::direction)
                .filter(way -> way != PdfWriter.RUN_DIRECTION_DEFAULT)
                .findFirst()
                .orElse(PdfWriter.RUN_DIRECTION_LTR);
    }

    private static int direction(byte directionality) {
        return switch (directionality) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> PdfWriter.RUN_DIRECTION_LTR;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                PdfWriter.RUN_DIRECTION_RTL;
            default -> PdfWriter.RUN_DIRECTION_DEFAULT;
        };
    }

    private static BaseFont read(String file) {
        try (var bytes = PdfFonts.class.getResourceAsStream(FOLDER + file)) {
            var font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes.readAllBytes(), null);
            // It would name the letters that are used, not all that are in the file (ISO 14289-1 section 7.21.4.2).
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
