package org.openroundtable.organiser.figure.download;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.chart.Drawing;
import org.openroundtable.organiser.figure.FigureMessages;
import org.openroundtable.organiser.figure.FigureNames;
import org.openroundtable.organiser.figure.FigurePage;
import org.openroundtable.organiser.figure.FigureQuery;
import org.openroundtable.organiser.figure.FigureViews;
import org.openroundtable.organiser.figure.download.FigureTables.About;
import org.openroundtable.organiser.figure.download.FigureTables.Table;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.sheet.PdfReport;
import org.openroundtable.web.page.Visitor;

/** All charts and tables of the page as a report to be printed or read aloud. */
@Path("/organiser/events/{slug}/figures/report.pdf")
public class ReportExport {

    /** Of a longer table the first rows are printed; whoever wants all of them calculates with them. */
    private static final int MOST_ROWS = 200;

    private final EventSnapshots events;
    private final FigureViews views;
    private final FigureTables tables;
    private final FigureCharts charts;
    private final FigureNames names;
    private final Visitor visitor;

    ReportExport(
            EventSnapshots events,
            FigureViews views,
            FigureTables tables,
            FigureCharts charts,
            FigureNames names,
            Visitor visitor) {
        this.events = events;
        this.views = views;
        this.tables = tables;
        this.charts = charts;
        this.names = names;
        this.visitor = visitor;
    }

    private record Section(Table table, Optional<Drawing> chart) {}

    /** @param more what is said below a table that is not printed to its end */
    private record Report(About about, List<Section> sections, String more, Locale language) {}

    @GET
    public Response export(@RestPath String slug, @BeanParam FigureQuery query) {
        var page = views.forFile(events.current(slug).orElseThrow(NotFoundException::new), query);
        var report = report(page);
        return Response.ok((StreamingOutput) out -> write(report, out), PdfReport.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s-figures.pdf\"".formatted(slug))
                .build();
    }

    private Report report(FigurePage page) {
        var say = names.words(FigureMessages.class);
        return new Report(
                tables.about(page),
                tables.filled(page).stream()
                        .map(table -> new Section(table, charts.of(page, table.code())))
                        .toList(),
                say.firstRows(MOST_ROWS),
                visitor.getLocale());
    }

    private static void write(Report report, OutputStream out) {
        try (var pdf = new PdfReport(out, report.about().title(), report.language())) {
            report.about().lines().forEach(pdf::paragraph);
            for (var section : report.sections()) {
                var table = section.table();
                section.chart()
                        .ifPresentOrElse(chart -> pdf.chart(table.title(), chart), () -> pdf.heading(table.title()));
                pdf.table(table.head(), table.rows().stream().limit(MOST_ROWS).toList());
                if (table.rows().size() > MOST_ROWS) {
                    pdf.paragraph(report.more());
                }
            }
        }
    }
}
