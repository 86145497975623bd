package org.openroundtable.organiser.figure.download;

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
import org.openroundtable.organiser.figure.download.FigureTables.Table;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.sheet.SheetFormat;
import org.openroundtable.web.page.Visitor;

/** Each table of the page as a file. */
@Path("/organiser/events/{slug}/figures/{code}/export.{format}")
public class FigureExport {

    private final EventSnapshots events;
    private final FigureViews views;
    private final FigureTables tables;
    private final Visitor visitor;

    FigureExport(EventSnapshots events, FigureViews views, FigureTables tables, Visitor visitor) {
        this.events = events;
        this.views = views;
        this.tables = tables;
        this.visitor = visitor;
    }

    /**
     * @param code as that of the section of the page
     * @param format {@code csv}, {@code xlsx} or {@code pdf}
     */
    @GET
    public Response export(
            @RestPath String slug, @RestPath String code, @RestPath String format, @BeanParam FigureQuery query) {
        var wanted = SheetFormat.of(format).orElseThrow(NotFoundException::new);
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var read = tables.of(views.forFile(event, query), code).orElseThrow(NotFoundException::new);
        return Response.ok(written(event, read, wanted), wanted.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.%s\"".formatted(slug, code, format))
                .build();
    }

    private StreamingOutput written(EventSnapshot event, Table table, SheetFormat format) {
        var reader = visitor.getLocale();
        var title = event.title().in(reader).text();
        return out -> {
            try (var sheet = format.on(out, event.slug(), title, reader)) {
                sheet.head(table.head());
                for (List<?> row : table.rows()) {
                    sheet.row(row);
                }
            }
        };
    }
}
