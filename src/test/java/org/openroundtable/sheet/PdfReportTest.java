package org.openroundtable.sheet;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.openroundtable.chart.BarChart;
import org.openroundtable.chart.BarChart.Bar;
import org.openroundtable.chart.Caption;
import org.openroundtable.chart.Drawing;

import static org.assertj.core.api.Assertions.assertThat;

class PdfReportTest {

    @Test
    void aReportIsReadAloudFromTopToBottom() throws Exception {
        var pdf = report(2);
        try (var read = new ReadAloud(pdf)) {
            assertThat(read.structure())
                    .containsSubsequence(
                            "H1 Zahlen",
                            "P Stand jetzt",
                            "H2 Länder",
                            "Figure",
                            "Table",
                            "TH of a Column Land",
                            "TD Land 1",
                            "TD 1",
                            "P Das waren alle.");
        }
        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void whatDoesNotFitGoesOnOnTheNextPage() throws Exception {
        var pdf = report(90);
        try (var read = new ReadAloud(pdf)) {
            assertThat(read.document().getNumberOfPages()).isEqualTo(5);
            assertThat(read.structure()).containsSubsequence("TD Land 90", "P Das waren alle.");
        }
        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    private static byte[] report(int countries) {
        var out = new ByteArrayOutputStream();
        try (var report = new PdfReport(out, "Zahlen", Locale.GERMAN)) {
            report.paragraph("Stand jetzt");
            report.chart("Länder", chart(countries));
            report.table(
                    List.of("Land", "Anzahl"),
                    IntStream.rangeClosed(1, countries)
                            .<List<?>>mapToObj(number -> List.of("Land " + number, number))
                            .toList());
            report.paragraph("Das waren alle.");
        }
        return out.toByteArray();
    }

    private static Drawing chart(int countries) {
        return BarChart.of(
                new Caption("Länder", "Land 1: 1", "Beispiel", "de"),
                List.of("Anzahl"),
                IntStream.rangeClosed(1, countries)
                        .mapToObj(number -> new Bar("Land " + number, List.of((long) number), "" + number))
                        .toList());
    }
}
