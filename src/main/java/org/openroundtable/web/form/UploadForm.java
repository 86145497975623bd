package org.openroundtable.web.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A form with one file in it (RFC 7578), which is gone from the disk when this is closed.
 *
 * @param file null: none was chosen
 * @param fileName as it was sent, which may be anything; null: none was chosen
 */
public record UploadForm(FormFields fields, Path file, String fileName) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
