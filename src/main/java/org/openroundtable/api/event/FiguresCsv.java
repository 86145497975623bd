package org.openroundtable.api.event;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import org.openroundtable.api.event.FiguresView.ShareView;
import org.openroundtable.sheet.CsvSheet;

/** Figures as one table (RFC 4180): each row says which part of them it is of. */
final class FiguresCsv {

    private FiguresCsv() {}

    static byte[] of(FiguresView figures) {
        var out = new ByteArrayOutputStream();
        try (var sheet = new CsvSheet(out)) {
            sheet.head(List.of("table", "code", "name", "number", "atLeast", "atMost"));
            about(sheet, "event", figures.title());
            about(sheet, "asOf", String.valueOf(figures.asOf()));
            about(sheet, "known", figures.known());
            about(sheet, "source", figures.source());
            about(sheet, "licence", figures.licence());
            for (var figure : figures.figures().entrySet()) {
                row(
                        sheet,
                        "figure",
                        figure.getKey(),
                        figure.getValue().name(),
                        figure.getValue().count());
            }
            for (var table : figures.by().entrySet()) {
                for (var share : table.getValue()) {
                    row(sheet, table.getKey(), share.code(), named(share), share.count());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String named(ShareView share) {
        return share.country() == null ? share.name() : share.name() + " (" + share.country() + ")";
    }

    private static void about(CsvSheet sheet, String code, String value) throws IOException {
        sheet.row(Arrays.asList("about", code, value, null, null, null));
    }

    private static void row(CsvSheet sheet, String table, String code, String name, CountView count)
            throws IOException {
        sheet.row(Arrays.asList(table, code, name, count.number(), count.atLeast(), count.atMost()));
    }
}
