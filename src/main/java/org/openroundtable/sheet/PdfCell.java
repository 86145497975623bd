package org.openroundtable.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.openroundtable.time.LocalText;

import com.lowagie.text.Element;

/** What stands in a table on paper. */
record PdfCell(String text, boolean isNumber) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** @param value as a {@link Sheet} takes it */
    static PdfCell of(Object value, Locale language) {
        if (value instanceof Percent share) {
            return new PdfCell(LocalText.percent(share.of(), language), true);
        }
        if (value instanceof Double number) {
            return new PdfCell(LocalText.decimal(number, language), true);
        }
        return new PdfCell(text(value, language), value instanceof Number);
    }

    /** The same where numbers are counts, which years for instance are not. */
    static PdfCell ofCount(Object value, Locale language) {
        return value instanceof Long || value instanceof Integer
                ? new PdfCell(LocalText.grouped((Number) value, language), true)
                : of(value, language);
    }

    private static String text(Object value, Locale language) {
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof LocalDate day) {
            return LocalText.date(day, language);
        }
        return value == null ? "" : value.toString();
    }

    /** Where it stands in its column. */
    int alignment() {
        return isNumber ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
    }
}
