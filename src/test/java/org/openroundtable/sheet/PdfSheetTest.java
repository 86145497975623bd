package org.openroundtable.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;

import static org.assertj.core.api.Assertions.assertThat;

class PdfSheetTest {

    private static final List<String> HEAD = List.of("Name", "Since");

    @Test
    void whatIsInTheTableCanBeReadInEachAlphabet() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new PdfSheet(out, "Standards & Praxis")) {
            sheet.head(HEAD);
            sheet.row(List.of("Ágnes Szűcs", LocalDateTime.of(2020, 11, 3, 14, 5)));
            sheet.row(Arrays.asList("Γιώργος Παπαδόπουλος", null));
            sheet.row(List.of("Иван Стоянов", 7));
            sheet.row(List.of("王 wait", ""));
        }
        var text = page(out, 1);
        assertThat(text)
                .contains("Standards & Praxis", "Name", "Ágnes Szűcs", "2020-11-03 14:05", "Γιώργος", "Иван Стоянов")
                .contains("□ wait");
    }

    @Test
    void eachPageHasTheHeadAndANumber() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new PdfSheet(out, "List")) {
            sheet.head(HEAD);
            for (var number = 0; number < 100; number++) {
                sheet.row(List.of("Person " + number, number));
            }
        }
        assertThat(new PdfReader(out.toByteArray()).getNumberOfPages()).isEqualTo(3);
        assertThat(page(out, 3)).contains("Since", "Person 99").endsWith("3");
    }

    @Test
    void pagesAreWrittenAsSoonAsTheyAreFull() {
        var written = new AtomicInteger();
        var out = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                written.addAndGet(length);
            }
        };
        var sheet = new PdfSheet(out, "List");
        sheet.head(HEAD);
        for (var number = 0; number < 1_000; number++) {
            sheet.row(List.of("Person " + number, number));
        }
        assertThat(written.get()).isGreaterThan(10_000);
        sheet.close();
    }

    @Test
    void tenBadgesAreOnAPage() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var badges = new Badges(out, "A roundtable")) {
            for (var number = 0; number < 11; number++) {
                badges.add("Person " + number, "Captura Biométrica, S.L.", "Spain");
            }
        }
        assertThat(new PdfReader(out.toByteArray()).getNumberOfPages()).isEqualTo(2);
        assertThat(page(out, 1)).contains("Person 9", "Captura Biométrica", "Spain", "A roundtable");
        assertThat(page(out, 2)).contains("Person 10");
    }

    @Test
    void whereNobodyIsThereIsAPageAllTheSame() throws IOException {
        var badges = new ByteArrayOutputStream();
        new Badges(badges, "A roundtable").close();
        assertThat(new PdfReader(badges.toByteArray()).getNumberOfPages()).isEqualTo(1);
        var list = new ByteArrayOutputStream();
        var sheet = new PdfSheet(list, "List");
        sheet.head(HEAD);
        sheet.close();
        assertThat(page(list, 1)).contains("Name");
    }

    private static String page(ByteArrayOutputStream out, int number) throws IOException {
        return new PdfTextExtractor(new PdfReader(out.toByteArray()))
                .getTextFromPage(number)
                .strip();
    }
}
