package org.openroundtable.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What tables are written for: other programs, or paper. */
public enum SheetFormat {
    CSV(CsvSheet.TYPE) {
        @Override
        public Sheet on(OutputStream out, String name, String title, Locale language) throws IOException {
            return new CsvSheet(out);
        }
    },
    XLSX(XlsxSheet.TYPE) {
        @Override
        public Sheet on(OutputStream out, String name, String title, Locale language) {
            return new XlsxSheet(out, name);
        }
    },
    PDF(PdfSheet.TYPE) {
        @Override
        public Sheet on(OutputStream out, String name, String title, Locale language) {
            return new PdfSheet(out, title, language);
        }
    };

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    /** @param extension of a file's name, without the dot */
    public static Optional<SheetFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /**
     * Begins a table.
     *
     * @param name of the sheet, for programs
     * @param title above it, for people
     * @param language of its head
     */
    public abstract Sheet on(OutputStream out, String name, String title, Locale language) throws IOException;

    /** Media type. */
    public String type() {
        return type;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
