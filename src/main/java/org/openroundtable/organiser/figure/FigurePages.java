package org.openroundtable.organiser.figure;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.report.live.LiveFigures;

/** The figures of an event. */
@Path("/organiser/events/{slug}/figures")
@Produces(MediaType.TEXT_HTML)
public class FigurePages {

    private final EventSnapshots events;
    private final FigureViews views;
    private final LiveFigures live;

    FigurePages(EventSnapshots events, FigureViews views, LiveFigures live) {
        this.events = events;
        this.views = views;
        this.live = live;
    }

    @GET
    public FigurePage show(@RestPath String slug, @BeanParam FigureQuery query) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        return live.known(event, query.count)
                .map(counted -> views.of(event, query, counted))
                .orElseGet(() -> views.of(event, query));
    }
}
