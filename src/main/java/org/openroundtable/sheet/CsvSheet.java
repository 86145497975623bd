package org.openroundtable.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values (RFC 4180) in UTF-8, with the byte order mark by which spreadsheet programs know it. A text that
 * such a program would take for a formula gets an apostrophe before it, as OWASP recommends against CSV injection. So does
 * what stands in a text after a sign by which programs in other countries, or told to, part cells: quotes don't help where
 * the comma before them parts nothing.
 */
public final class CsvSheet implements Sheet {

    public static final String TYPE = "text/csv;charset=UTF-8;header=present";

    /** Also those of full width, which programs for East Asia take for the same. */
    private static final String SIGN = "[=+\\-@＝＋－＠]";

    private static final String PARTS_CELLS = "[;|\\t\\r\\n；｜]";
    private static final String PASSED_OVER = "[\\s\\h\"]{0,9}";

    /** Before each of which an apostrophe is due. */
    private static final Pattern FORMULA = Pattern.compile(
            "^(?=[\\t\\r\\n]|%2$s%3$s)|(?<=%1$s)(?=%2$s%3$s)".formatted(PARTS_CELLS, PASSED_OVER, SIGN));

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final CSVPrinter printer;

    public CsvSheet(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void head(List<String> columns) throws IOException {
        row(columns);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvSheet::written));
    }

    private static Object written(Object cell) {
        if (cell instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return cell == null || cell instanceof Number || cell instanceof Percent || cell instanceof Boolean
                ? cell
                : FORMULA.matcher(cell.toString()).replaceAll("'");
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
