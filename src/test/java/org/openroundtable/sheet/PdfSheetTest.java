package org.openroundtable.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfSheetTest {

    private static final List<String> HEAD = List.of("Name", "Since");

    @Test
    void whatIsInTheTableCanBeReadInEachAlphabet() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new PdfSheet(out, "Standards & Praxis", Locale.FRENCH)) {
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
        try (var sheet = new PdfSheet(out, "List", Locale.ENGLISH)) {
            sheet.head(HEAD);
            for (var number = 0; number < 100; number++) {
                sheet.row(List.of("Person " + number, number));
            }
        }
        assertThat(pages(out)).isEqualTo(3);
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
        var sheet = new PdfSheet(out, "List", Locale.ENGLISH);
        sheet.head(HEAD);
        for (var number = 0; number < 1_000; number++) {
            sheet.row(List.of("Person " + number, number));
        }
        assertThat(written.get()).isGreaterThan(10_000);
        sheet.close();
    }

    @Test
    void aTableIsReadAloudAsOneWithWhatItsLettersMean() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new PdfSheet(out, "Standards & Praxis", Locale.FRENCH)) {
            sheet.head(HEAD);
            sheet.row(List.of("Ágnes Szűcs", 7));
            sheet.row(Arrays.asList("王 and علي", null));
            sheet.row(List.of("علي", 8));
        }
        try (var read = new ReadAloud(out.toByteArray())) {
            var catalog = read.document().getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(read.document().getDocumentInformation().getTitle()).isEqualTo("Standards & Praxis");
            assertThat(read.structure()).isEqualTo("""
                    Document
                     H1 Standards & Praxis
                     Table
                      THead
                       TR
                        TH of a Column Name
                        TH of a Column Since
                      TBody
                       TR
                        TD Ágnes Szűcs
                        TD 7
                       TR
                        TD says 王 and علي □ and ﻲﻠﻋ
                        TD
                       TR
                        TD says علي ﻲﻠﻋ
                        TD 8
                    """);
        }
    }

    @Test
    void whatGoesOnOnTheNextPageIsOneTableAndOneCell() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new PdfSheet(out, "List", Locale.ENGLISH)) {
            sheet.head(HEAD);
            for (var number = 1; number <= 60; number++) {
                sheet.row(List.of("Person " + number, number));
            }
            sheet.row(List.of("many words ".repeat(400) + "the last", "long"));
            sheet.row(List.of("Person after", ""));
        }
        try (var read = new ReadAloud(out.toByteArray())) {
            var structure = read.structure();
            assertThat(structure)
                    .containsOnlyOnce("\n Table\n")
                    .containsOnlyOnce("TH of a Column Name")
                    .contains(
                            "   TR\n    TD Person 60\n",
                            "the last\n    TD long\n",
                            "   TR\n    TD Person after\n    TD\n");
            assertThat(Collections.frequency(structure.lines().toList(), "   TR"))
                    .isEqualTo(63);
            assertThat(read.document().getNumberOfPages()).isGreaterThan(3);
        }
    }

    @Test
    void whatIsPrintedIsPdfUa() throws Exception {
        var full = new ByteArrayOutputStream();
        try (var sheet = new PdfSheet(full, "List", Locale.ENGLISH)) {
            sheet.head(HEAD);
            for (var number = 1; number <= 60; number++) {
                sheet.row(List.of("Person علي " + number, ""));
            }
            sheet.row(List.of("many words ".repeat(400), "王"));
        }
        assertThat(PdfUa.faults(full.toByteArray())).isEmpty();
        var empty = new ByteArrayOutputStream();
        try (var sheet = new PdfSheet(empty, "List", Locale.ENGLISH)) {
            sheet.head(HEAD);
        }
        assertThat(PdfUa.faults(empty.toByteArray())).isEmpty();
        var printed = new ByteArrayOutputStream();
        try (var badges = new Badges(printed, "A roundtable", Locale.ENGLISH)) {
            badges.add("Ágnes Szűcs", "KELER Ltd.", "Hungary");
        }
        assertThat(PdfUa.faults(printed.toByteArray())).isEmpty();
    }

    @Test
    void evenVeryManyColumnsComeToAnEnd() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new PdfSheet(out, "List", Locale.ENGLISH)) {
            var columns = Collections.nCopies(150, "What is it that you would like to ask the panel?");
            sheet.head(columns);
            sheet.row(columns);
        }
        assertThat(pages(out)).isPositive();
    }

    @Test
    void badgesAreReadAloudByName() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var badges = new Badges(out, "A roundtable", Locale.ENGLISH)) {
            badges.add("Ágnes Szűcs", "KELER Ltd.", "Hungary");
            badges.add("علي", "", "Egypt");
        }
        try (var read = new ReadAloud(out.toByteArray())) {
            assertThat(read.structure()).isEqualTo("""
                    Document
                     Sect
                      P A roundtable
                      H1 Ágnes Szűcs
                      P KELER Ltd.
                      P Hungary
                     Sect
                      P A roundtable
                      H1 says علي ﻲﻠﻋ
                      P Egypt
                    """);
        }
    }

    @Test
    void tenBadgesAreOnAPage() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var badges = new Badges(out, "A roundtable", Locale.ENGLISH)) {
            for (var number = 0; number < 11; number++) {
                badges.add("Person " + number, "Captura Biométrica, S.L.", "Spain");
            }
        }
        assertThat(pages(out)).isEqualTo(2);
        assertThat(page(out, 1)).contains("Person 9", "Captura Biométrica", "Spain", "A roundtable");
        assertThat(page(out, 2)).contains("Person 10");
    }

    @Test
    void whereNobodyIsThereIsAPageAllTheSame() throws IOException {
        var badges = new ByteArrayOutputStream();
        new Badges(badges, "A roundtable", Locale.ENGLISH).close();
        assertThat(pages(badges)).isEqualTo(1);
        var list = new ByteArrayOutputStream();
        var sheet = new PdfSheet(list, "List", Locale.ENGLISH);
        sheet.head(HEAD);
        sheet.close();
        assertThat(page(list, 1)).contains("Name");
    }

    private static String page(ByteArrayOutputStream out, int number) throws IOException {
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var text = new PDFTextStripper();
            text.setStartPage(number);
            text.setEndPage(number);
            return text.getText(document).strip();
        }
    }

    private static int pages(ByteArrayOutputStream out) throws IOException {
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return document.getNumberOfPages();
        }
    }
}
