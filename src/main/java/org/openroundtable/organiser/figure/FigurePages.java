package org.openroundtable.organiser.figure;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
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

    /**
     * @param asOf local date and time by the clocks of the event; null: now
     * @param known {@code now}: organisations as they are known now, else as they were then
     * @param count id of what a page that is open was told of; as long as there is nothing newer, it is not counted anew
     */
    @GET
    public FigurePage show(
            @RestPath String slug, @RestQuery String asOf, @RestQuery String known, @RestQuery String count) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        return live.known(event, count)
                .map(counted -> views.of(event, counted))
                .orElseGet(() -> views.of(event, asOf, known));
    }
}
