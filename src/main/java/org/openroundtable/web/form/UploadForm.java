package org.openroundtable.web.form;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A form with one file in it (RFC 7578), which is gone from the disk when this is closed.
 *
 * @param file null: none was chosen
 * @param fileName as it was sent, which may be anything; null: none was chosen
 */
public record UploadForm(FormFields fields, Path file, String fileName) implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What is written in the file; null: it is no text in UTF-8. */
    public String text() throws IOException {
        try {
            var text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException noText) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
