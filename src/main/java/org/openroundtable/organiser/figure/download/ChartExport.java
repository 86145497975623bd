package org.openroundtable.organiser.figure.download;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.chart.Svg;
import org.openroundtable.organiser.figure.FigureQuery;
import org.openroundtable.organiser.figure.FigureViews;
import org.openroundtable.programme.snapshot.EventSnapshots;

/** Each chart of the page as a file. */
@Path("/organiser/events/{slug}/figures/{code}/chart.svg")
public class ChartExport {

    private final EventSnapshots events;
    private final FigureViews views;
    private final FigureCharts charts;

    ChartExport(EventSnapshots events, FigureViews views, FigureCharts charts) {
        this.events = events;
        this.views = views;
        this.charts = charts;
    }

    /** @param code of the section of the page */
    @GET
    public Response export(@RestPath String slug, @RestPath String code, @BeanParam FigureQuery query) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var chart = charts.of(views.forFile(event, query), code).orElseThrow(NotFoundException::new);
        return Response.ok(Svg.of(chart), Svg.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s-%s.svg\"".formatted(slug, code))
                .build();
    }
}
