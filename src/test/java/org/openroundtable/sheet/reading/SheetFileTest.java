package org.openroundtable.sheet.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.sheet.CsvSheet;
import org.openroundtable.sheet.Sheet;
import org.openroundtable.sheet.XlsxSheet;
import org.openroundtable.sheet.reading.SheetReading.Refused;
import org.openroundtable.sheet.reading.SheetReading.Row;
import org.openroundtable.sheet.reading.SheetReading.Table;
import org.openroundtable.sheet.reading.SheetReading.Why;

import static org.assertj.core.api.Assertions.assertThat;

class SheetFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsThatOfTheNames(String separator) throws IOException {
        var text = "\"Name, first\";Mail\r\n\"Szűcs\nÁgnes\"; a@b.example \r\n\r\n;c@d.example\r\n"
                .replace(";", separator);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Table(List.of(
                        new Row(1, List.of("Name, first", "Mail")),
                        new Row(2, List.of("Szűcs\nÁgnes", "a@b.example")),
                        new Row(4, List.of("", "c@d.example")))));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "windows-1252"})
    void theEncodingIsTold(String charset) throws IOException {
        assertThat(texts(read("Prénom,E-mail\nÉmilie,a@b.example\n".getBytes(Charset.forName(charset)))))
                .containsExactly(List.of("Prénom", "E-mail"), List.of("Émilie", "a@b.example"));
    }

    @Test
    void whatWeWriteIsReadAgain() throws IOException {
        var rows = List.of(List.of("Name", "Note"), List.of("+49", "=1+1"));
        var csv = folder.resolve("ours.csv");
        try (var out = Files.newOutputStream(csv)) {
            write(new CsvSheet(out), rows);
        }
        var xlsx = folder.resolve("ours.xlsx");
        try (var out = Files.newOutputStream(xlsx)) {
            write(new XlsxSheet(out, "Ours"), rows);
        }
        assertThat(texts(SheetFile.read(csv))).isEqualTo(rows);
        assertThat(texts(SheetFile.read(xlsx))).isEqualTo(rows);
    }

    @Test
    void numbersTruthsAndGapsOfAWorkbookAreTexts() throws IOException {
        var table = workbook(sheet -> {
            sheet.value(0, 0, "Name");
            sheet.value(0, 2, "Count");
            sheet.value(3, 0, true);
            sheet.value(3, 2, 17.50);
        });
        assertThat(table)
                .isEqualTo(new Table(
                        List.of(new Row(1, List.of("Name", "", "Count")), new Row(4, List.of("true", "", "17.5")))));
    }

    @Test
    void formulasAreNotGuessedAt() throws IOException {
        var table = workbook(sheet -> {
            sheet.value(0, 0, "Name");
            sheet.formula(1, 1, "1+1");
        });
        assertThat(table).isEqualTo(new Refused(Why.FORMULA, "B2"));
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        assertThat(read(new byte[] {1, 0, 2})).isEqualTo(new Refused(Why.NO_TABLE));
        assertThat(read("PK\3\4broken".getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Refused(Why.NO_TABLE));
        assertThat(read(archive("word/document.xml", "<document/>"))).isEqualTo(new Refused(Why.NO_TABLE));
        assertThat(read("a,b\n\"c".getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Refused(Why.NO_TABLE));
        assertThat(read("a,b\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Refused(Why.EMPTY));
        assertThat(read(new byte[0])).isEqualTo(new Refused(Why.EMPTY));
    }

    @Test
    void programsAreNotTaken() throws IOException {
        assertThat(read(archive("xl/vbaProject.bin", "x"))).isEqualTo(new Refused(Why.MACROS));
    }

    @Test
    void whatIsPackedIsCountedBeforeItIsUnderstood() throws IOException {
        var zeros = new byte[1 << 20];
        var file = folder.resolve("bomb.xlsx");
        try (var parts = new ZipOutputStream(Files.newOutputStream(file))) {
            parts.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var megabyte = 0; megabyte < 65; megabyte++) {
                parts.write(zeros);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(SheetFile.read(file)).isEqualTo(new Refused(Why.TOO_LARGE));
    }

    @Test
    void entitiesOfOthersAreNotResolved() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        var original = Files.createTempFile(folder, "plain", ".xlsx");
        try (var out = Files.newOutputStream(original)) {
            write(new XlsxSheet(out, "Ours"), List.of(List.of("Name"), List.of("HERE")));
        }
        var file = folder.resolve("entities.xlsx");
        try (var from = new ZipFile(original.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                var content = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                to.write(content.replace("HERE", "&e;")
                        .replaceFirst(
                                "(<\\?xml[^>]*>)", "$1<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(SheetFile.read(file).toString()).doesNotContain("secret");
    }

    @Test
    void whatIsLongerThanItMayBeIsRefused() throws IOException {
        var many = "a\n".repeat(SheetFile.MOST_ROWS + 1);
        var wide = "a,".repeat(SheetFile.MOST_COLUMNS) + "a\n";
        var deep = "a\n" + "x".repeat(SheetFile.LONGEST_CELL + 1);
        for (var table : List.of(many, wide, deep)) {
            assertThat(read(table.getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Refused(Why.TOO_LARGE));
        }
    }

    @Test
    void noSeparatorOfNothingIsACell() throws IOException {
        var commas = "a\n" + ",".repeat(1_000_000) + "\n\"" + ",".repeat(1_000) + "\"";
        assertThat(read(commas.getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Refused(Why.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 300 million columns, a thousand million digits
                "<c r='ZZZZZZ2'><v>1</v></c> | NO_TABLE",
                "<c r='&#90;&#90;&#90;&#90;&#90;&#90;2'><v>1</v></c> | NO_TABLE",
                "<c r='A2'><v>1e999999999</v></c> | NO_TABLE",
                "<c r='A2'><v>1e-999999999</v></c> | NO_TABLE",
                "<c r='A2' t='d'><v>2026-11-27</v></c> | NO_TABLE",
                "<c r='A2' t='x'><v>1</v></c> | NO_TABLE",
                "<c r='A2' t='s'><v>x</v></c> | NO_TABLE",
                "<c r='A2' t='s'><v>99999</v></c> | EMPTY",
                "<c r='XFD2'><v>1</v></c> | TOO_LARGE",
            })
    void aCellThatNoProgramWritesTakesNoRoom(String cell, Why why) throws IOException {
        assertThat(SheetFile.read(
                        rewritten("xl/worksheets/sheet1.xml", "<row r=\"2\".*</row>", "<row r='2'>" + cell + "</row>")))
                .isEqualTo(new Refused(why));
    }

    @Test
    void neitherDoMillionsOfThem() throws IOException {
        var cells = "<row r='2'>" + "<c><v>1</v></c>".repeat(20_000) + "</row>";
        var texts = "<si><t>a</t></si>".repeat(600_000) + "</sst>";
        assertThat(SheetFile.read(rewritten("xl/worksheets/sheet1.xml", "<row r=\"2\".*</row>", cells)))
                .isEqualTo(new Refused(Why.TOO_LARGE));
        assertThat(SheetFile.read(rewritten("xl/sharedStrings.xml", "</sst>", texts)))
                .isEqualTo(new Refused(Why.TOO_LARGE));
    }

    /** A workbook of two rows in which something else stands. */
    private Path rewritten(String name, String pattern, String other) throws IOException {
        var original = Files.createTempFile(folder, "plain", ".xlsx");
        try (var out = Files.newOutputStream(original)) {
            write(new XlsxSheet(out, "Ours"), List.of(List.of("Name"), List.of("Anna")));
        }
        var file = Files.createTempFile(folder, "rewritten", ".xlsx");
        try (var from = new ZipFile(original.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                var content = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                var changed = part.getName().equals(name) ? content.replaceFirst(pattern, other) : content;
                assertThat(part.getName().equals(name) && changed.equals(content))
                        .isFalse();
                to.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private SheetReading read(byte[] content) throws IOException {
        return SheetFile.read(Files.write(folder.resolve("table"), content));
    }

    private static List<List<String>> texts(SheetReading reading) {
        return ((Table) reading).rows().stream().map(Row::cells).toList();
    }

    private SheetReading workbook(Consumer<Worksheet> filled) throws IOException {
        var file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Test", null)) {
            filled.accept(workbook.newWorksheet("One"));
        }
        return SheetFile.read(file);
    }

    private byte[] archive(String name, String content) throws IOException {
        var file = folder.resolve("archive");
        try (var parts = new ZipOutputStream(Files.newOutputStream(file))) {
            parts.putNextEntry(new ZipEntry(name));
            parts.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return Files.readAllBytes(file);
    }

    private static void write(Sheet sheet, List<List<String>> rows) throws IOException {
        try (sheet) {
            sheet.head(rows.get(0));
            sheet.row(rows.get(1));
        }
    }
}
