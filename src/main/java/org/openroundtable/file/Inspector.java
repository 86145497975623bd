package org.openroundtable.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.tika.Tika;
import org.openroundtable.file.Inspection.Known;
import org.openroundtable.file.Inspection.Refused;

/** Tells by the content alone what a file is. Nothing of it is unpacked. */
public final class Inspector {

    private static final Tika TIKA = new Tika();

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** More than any document has. */
    private static final int MOST_PARTS = 20_000;

    private Inspector() {}

    public static Inspection inspect(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return new Refused(FileRefusal.EMPTY);
        }
        String mediaType;
        try (var content = Files.newInputStream(file)) {
            mediaType = TIKA.detect(content);
        }
        if (mediaType.equals("application/zip")
                || mediaType.startsWith("application/vnd.oasis.opendocument")
                || mediaType.startsWith("application/x-tika-ooxml")) {
            return ofParts(file, mediaType);
        }
        return FileType.of(mediaType)
                .filter(type -> type != FileType.PDF || beginsAsPdf(file))
                .<Inspection>map(Known::new)
                .orElseGet(() -> new Refused(FileRefusal.UNKNOWN_TYPE));
    }

    /** Readers look for the beginning further down, too, and so do those who put something else before it. */
    private static boolean beginsAsPdf(Path file) {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(PDF.length), PDF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Inspection ofParts(Path file, String mediaType) throws IOException {
        List<String> parts;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return new Refused(FileRefusal.UNKNOWN_TYPE);
            }
            parts = zip.stream().map(ZipEntry::getName).toList();
        } catch (ZipException damaged) {
            return new Refused(FileRefusal.UNKNOWN_TYPE);
        }
        if (parts.stream().anyMatch(Inspector::isProgram)) {
            return new Refused(FileRefusal.WITH_MACROS);
        }
        var known = FileType.of(mediaType);
        if (known.isPresent()) {
            return new Known(known.get());
        }
        if (parts.contains("[Content_Types].xml")) {
            if (parts.contains("word/document.xml")) {
                return new Known(FileType.DOCX);
            }
            if (parts.contains("ppt/presentation.xml")) {
                return new Known(FileType.PPTX);
            }
            if (parts.contains("xl/workbook.xml")) {
                return new Known(FileType.XLSX);
            }
        }
        return new Refused(FileRefusal.UNKNOWN_TYPE);
    }

    /** Programs take names of parts as equal whatever case they are in (ECMA-376-2, section 6.3.5). */
    private static boolean isProgram(String part) {
        var name = part.toLowerCase(Locale.ROOT).replace('\\', '/').replaceFirst("^(\\.?/)+", "");
        return name.endsWith("vbaproject.bin")
                || name.contains("/macrosheets/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }
}
