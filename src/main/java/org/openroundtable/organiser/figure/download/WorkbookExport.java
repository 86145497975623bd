package org.openroundtable.organiser.figure.download;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.figure.FigureQuery;
import org.openroundtable.organiser.figure.FigureViews;
import org.openroundtable.organiser.figure.download.FigureTables.About;
import org.openroundtable.organiser.figure.download.FigureTables.Table;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.sheet.XlsxSheet;
import org.openroundtable.sheet.XlsxWorkbook;

/** All tables of the page in one workbook, behind a sheet that says what they are of. */
@Path("/organiser/events/{slug}/figures/workbook.xlsx")
public class WorkbookExport {

    private final EventSnapshots events;
    private final FigureViews views;
    private final FigureTables tables;

    WorkbookExport(EventSnapshots events, FigureViews views, FigureTables tables) {
        this.events = events;
        this.views = views;
        this.tables = tables;
    }

    @GET
    public Response export(@RestPath String slug, @BeanParam FigureQuery query) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var page = views.forFile(event, query);
        var about = tables.about(page);
        var read = tables.filled(page);
        return Response.ok((StreamingOutput) out -> write(about, read, out), XlsxSheet.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s-figures.xlsx\"".formatted(slug))
                .build();
    }

    private static void write(About about, List<Table> tables, OutputStream out) throws IOException {
        try (var workbook = new XlsxWorkbook(out)) {
            workbook.sheet(
                    about.name(),
                    List.of(about.title()),
                    about.lines().stream().<List<?>>map(List::of).toList());
            for (var table : tables) {
                workbook.sheet(table.title(), table.head(), table.rows());
            }
        }
    }
}
