package org.openroundtable.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** The programs that tables are written for. */
public enum SheetFormat {
    CSV(CsvSheet.TYPE) {
        @Override
        public Sheet on(OutputStream out, String name) throws IOException {
            return new CsvSheet(out);
        }
    },
    XLSX(XlsxSheet.TYPE) {
        @Override
        public Sheet on(OutputStream out, String name) {
            return new XlsxSheet(out, name);
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
     * @param name of the sheet, where it has one
     */
    public abstract Sheet on(OutputStream out, String name) throws IOException;

    /** Media type. */
    public String type() {
        return type;
    }

    public String extension() {
        return name().toLowerCase();
    }
}
