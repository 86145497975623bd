package org.openroundtable.sheet.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.openroundtable.sheet.reading.SheetFile.NotRead;
import org.openroundtable.sheet.reading.SheetReading.Row;
import org.openroundtable.sheet.reading.SheetReading.Why;

/**
 * Comma-separated values (RFC 4180), also with the semicolons or tabs that spreadsheet programs write in other countries;
 * in UTF-8, in UTF-16 with a byte order mark, or in Windows-1252, which is what those programs write besides.
 */
final class SeparatedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** As many as programs write where nothing is, too. */
    private static final int WIDEST = 16_384;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** Those before a text that a program would take for a formula; ours and others put an apostrophe there. */
    private static final Pattern NEUTRALISED = Pattern.compile("(?s)'[=+\\-@\t\r\n＝＋－＠].*");

    private SeparatedText() {}

    static List<Row> rows(byte[] content) throws NotRead {
        var text = text(content);
        if (text.indexOf('\0') >= 0) {
            throw new NotRead(Why.NO_TABLE);
        }
        var separator = separator(text);
        checkWidth(text, separator);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new ArrayList<Row>();
        try (var parser = CSVParser.parse(text, format)) {
            for (var line : parser) {
                var row = new Row(
                        (int) line.getRecordNumber(),
                        SheetFile.tidy(line.stream().map(SeparatedText::plain).toList()));
                SheetFile.check(rows.size(), row);
                rows.add(row);
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            throw new NotRead(Why.NO_TABLE);
        }
    }

    /** Before any of it is taken apart: what is empty is nothing in the file, and a cell in memory. */
    private static void checkWidth(String text, char separator) throws NotRead {
        var quoted = false;
        var width = 0;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            quoted ^= character == '"';
            if (!quoted && (character == '\n' || character == '\r')) {
                width = 0;
            } else if (!quoted && character == separator && ++width > WIDEST) {
                throw new NotRead(Why.TOO_LARGE);
            }
        }
    }

    private static String plain(String cell) {
        return NEUTRALISED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** That of which the names of the columns have most. */
    private static char separator(String text) {
        var names = QUOTED.matcher(text.lines().findFirst().orElse("")).replaceAll("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(one ->
                        names.chars().filter(character -> character == one).count()))
                .orElseThrow();
    }

    private static String text(byte[] content) {
        var text = isMarkedAsUtf16(content) ? new String(content, StandardCharsets.UTF_16) : unmarked(content);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean isMarkedAsUtf16(byte[] content) {
        return content.length >= 2
                && (content[0] == (byte) 0xfe && content[1] == (byte) 0xff
                        || content[0] == (byte) 0xff && content[1] == (byte) 0xfe);
    }

    private static String unmarked(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(content, WINDOWS);
        }
    }
}
