package org.openroundtable.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values (RFC 4180) in UTF-8, with the byte order mark by which spreadsheet programs know it. A text that
 * such a program would take for a formula gets an apostrophe before it, as OWASP recommends against CSV injection.
 */
public final class CsvSheet implements Sheet {

    public static final String TYPE = "text/csv;charset=UTF-8;header=present";

    /** Also those of full width, which programs for East Asia take for the same. */
    private static final String BEFORE_FORMULAS = "=+-@\t\r\n＝＋－＠";

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
        return cell instanceof String text && isLikeAFormula(text) ? "'" + text : cell;
    }

    private static boolean isLikeAFormula(String text) {
        return !text.isEmpty() && BEFORE_FORMULAS.indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
