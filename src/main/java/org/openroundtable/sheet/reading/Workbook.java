package org.openroundtable.sheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.openroundtable.sheet.reading.SheetFile.NotRead;
import org.openroundtable.sheet.reading.SheetReading.Refused;
import org.openroundtable.sheet.reading.SheetReading.Row;
import org.openroundtable.sheet.reading.SheetReading.Why;

/**
 * The first sheet of a workbook of Office Open XML (ECMA-376). What is packed in it is counted before any of it is
 * understood: a small file can hold more than there is memory. The library resolves no entities of others.
 */
final class Workbook {

    /** Of all that is packed in it, in bytes. */
    private static final long LARGEST = 64 << 20;

    private static final int MOST_PARTS = 500;
    private static final int MOST_DIGITS = 400;
    private static final int CHUNK = 64 << 10;

    private Workbook() {}

    static List<Row> rows(Path file) throws IOException, NotRead {
        check(file);
        try (var workbook = new ReadableWorkbook(file.toFile());
                var lines = workbook.getFirstSheet().openStream()) {
            var rows = new ArrayList<Row>();
            for (var line = lines.iterator(); line.hasNext(); ) {
                var row = row(line.next());
                SheetFile.check(rows.size(), row);
                rows.add(row);
            }
            return rows;
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException malformed) {
            throw new NotRead(Why.NO_TABLE);
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row line) throws NotRead {
        var cells = new ArrayList<String>();
        for (var cell : line) {
            cells.add(cell == null ? "" : text(cell));
        }
        return new Row(line.getRowNum(), SheetFile.tidy(cells));
    }

    private static String text(Cell cell) throws NotRead {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            throw new NotRead(new Refused(Why.FORMULA, cell.getAddress().toString()));
        }
        return cell.getValue() instanceof BigDecimal number ? text(number) : cell.getText();
    }

    /** Of one that no program writes (ECMA-376 has those of IEEE 754), each zero would be a character. */
    private static String text(BigDecimal number) throws NotRead {
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new NotRead(Why.NO_TABLE);
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private static void check(Path file) throws IOException, NotRead {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) {
                throw new NotRead(Why.TOO_LARGE);
            }
            var left = LARGEST;
            for (var part : Collections.list(archive.entries())) {
                if (part.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
                    throw new NotRead(Why.MACROS);
                }
                try (var content = archive.getInputStream(part)) {
                    left -= size(content, left);
                }
                if (left < 0) {
                    throw new NotRead(Why.TOO_LARGE);
                }
                try (var content = archive.getInputStream(part)) {
                    WorkbookParts.check(content);
                }
            }
        } catch (ZipException | IllegalArgumentException malformed) {
            throw new NotRead(Why.NO_TABLE);
        }
    }

    /** Of what is packed; as far as it may be. */
    private static long size(InputStream part, long most) throws IOException {
        var chunk = new byte[CHUNK];
        var size = 0L;
        for (var read = part.read(chunk); read >= 0 && size <= most; read = part.read(chunk)) {
            size += read;
        }
        return size;
    }
}
