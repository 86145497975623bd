package org.openroundtable.organiser.history;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.openroundtable.history.HistoryCursor;
import org.openroundtable.history.HistoryExports;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.history.EntryView.Thing;
import org.openroundtable.organiser.history.EntryView.Value;
import org.openroundtable.sheet.CsvSheet;
import org.openroundtable.sheet.Sheet;

/** The history as a file: what the page shows at the same address, and all of it. */
@RequestScoped
class HistoryExport {

    private static final int BATCH = 500;

    private final Clock clock;
    private final HistoryViews views;
    private final HistoryExports exports;
    private final SignedIn reader;

    HistoryExport(Clock clock, HistoryViews views, HistoryExports exports, SignedIn reader) {
        this.clock = clock;
        this.views = views;
        this.exports = exports;
        this.reader = reader;
    }

    Response answer(HistoryQuery query, ZoneId zone) {
        exports.record(query.filter(zone), views.sight(), query.withoutText(), reader.actor(), clock.instant());
        return Response.ok(written(query, zone), CsvSheet.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%shistory.csv\""
                                .formatted(query.slug() == null ? "" : query.slug() + "-"))
                .build();
    }

    private StreamingOutput written(HistoryQuery query, ZoneId zone) {
        var filter = query.filter(zone);
        return out -> {
            try (var sheet = new CsvSheet(out)) {
                sheet.head(views.columns(zone));
                HistoryCursor next = null;
                do {
                    var page = views.page(filter, next, BATCH);
                    write(sheet, views.views(page, zone));
                    next = page.next();
                } while (next != null);
            }
        };
    }

    private static void write(Sheet sheet, List<EntryView> entries) throws IOException {
        for (var entry : entries) {
            var row = new ArrayList<Object>();
            row.add(entry.at().toLocalDateTime());
            row.add(entry.who());
            row.add(entry.deed());
            row.add(joined(entry.things().stream().map(Thing::name)));
            row.add(joined(entry.values().stream().map(value -> told(value, value.before()))));
            row.add(joined(entry.values().stream().map(HistoryExport::after)));
            row.add(entry.reason());
            row.add(entry.address());
            sheet.row(row);
        }
    }

    /** Of what is not kept on either side, that it has changed. */
    private static String after(Value value) {
        return value.before() == null && value.after() == null ? value.name() : told(value, value.after());
    }

    /** Null: there is nothing. */
    private static String told(Value value, String text) {
        return value.name() == null || text == null ? text : value.name() + ": " + text;
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
