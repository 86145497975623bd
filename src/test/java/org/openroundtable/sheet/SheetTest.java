package org.openroundtable.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTest {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2031, 2, 1, 9, 30);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aTableInCsv() throws IOException {
        try (var sheet = new CsvSheet(out)) {
            sheet.head(List.of("Name", "Since", "Number"));
            sheet.row(Arrays.asList("Müller, \"Hans\"", MOMENT, 7));
            sheet.row(Arrays.asList("two\nlines", null, -1));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFName,Since,Number\r\n\"Müller, \"\"Hans\"\"\",2031-02-01 09:30:00,7\r\n"
                        + "\"two\nlines\",,-1\r\n");
    }

    /** With any of the separators that programs take, no cell begins as a formula. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '~', textBlock = """
                    =1+1>'=1+1
                    +49 30 1>'+49 30 1
                    -1>'-1
                    @SUM(A1)>'@SUM(A1)
                    ＝1>'＝1
                     =1>' =1
                    "=1">'"=1"
                    \\t=1>'\\t'=1
                    \\r=1>'\\r'=1
                    \\n=1>'\\n'=1
                    =cmd|' /C calc'!A0>'=cmd|' /C calc'!A0
                    a;=1>a;'=1
                    a;b; +1;-1>a;b;' +1;'-1
                    a, b;"=1">a, b;'"=1"
                    a|=1>a|'=1
                    a\\t@x>a\\t'@x
                    a\\n\\t=x>a\\n'\\t'=x
                    a；＝1>a；'＝1
                    a=b, c-d; e@f>a=b, c-d; e@f
                    Monday, -5 degrees>Monday, -5 degrees
                    """)
    void noTextIsAFormula(String typed, String expected) throws IOException {
        var text = typed.translateEscapes();
        try (var csv = new CsvSheet(out)) {
            csv.row(List.of(text));
        }
        var written = out.toString(StandardCharsets.UTF_8);
        try (var read = CSVParser.parse(written.substring(1), CSVFormat.RFC4180)) {
            assertThat(read.getRecords().get(0).get(0)).isEqualTo(expected.translateEscapes());
        }
        for (var separator : List.of(";", "\t", "|")) {
            assertThat(written.substring(1).split("[\r\n]+|" + Pattern.quote(separator)))
                    .as("parted by %s", separator)
                    .noneMatch(cell -> cell.matches("[\\s\"]*[=+@＝-].*"));
        }

        out.reset();
        try (var xlsx = new XlsxSheet(out, "Some")) {
            xlsx.row(List.of(text));
        }
        var cell = rows().get(0).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText().strip()).isEqualTo(text.strip());
    }

    @Test
    void aTableInXlsx() throws IOException {
        try (var sheet = new XlsxSheet(out, "Registrations")) {
            sheet.head(List.of("Name", "Since", "Number", "Agreed"));
            for (var number = 0; number < 1_200; number++) {
                sheet.row(Arrays.asList("Müller <" + number + "> & \u0001", MOMENT, number, true));
            }
            sheet.row(Arrays.asList("x".repeat(40_000), null, null, null));
        }

        var rows = rows();
        assertThat(rows).hasSize(1_202);
        assertThat(rows.get(0).stream().map(Cell::getText)).containsExactly("Name", "Since", "Number", "Agreed");
        var last = rows.get(1_200);
        assertThat(last.getCellText(0)).startsWith("Müller <1199> &");
        assertThat(last.getCellAsDate(1)).contains(MOMENT);
        assertThat(last.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("1199");
        assertThat(last.getCellAsBoolean(3)).contains(true);
        assertThat(rows.get(1_201).getCellText(0)).hasSize(32_767);
    }

    private List<Row> rows() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }
}
