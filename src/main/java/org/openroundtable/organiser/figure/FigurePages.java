package org.openroundtable.organiser.figure;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.programme.snapshot.EventSnapshots;

/** The figures of an event. */
@Path("/organiser/events/{slug}/figures")
@Produces(MediaType.TEXT_HTML)
public class FigurePages {

    private final EventSnapshots events;
    private final FigureViews views;

    FigurePages(EventSnapshots events, FigureViews views) {
        this.events = events;
        this.views = views;
    }

    /**
     * @param asOf local date and time by the clocks of the event; null: now
     * @param known {@code now}: organisations as they are known now, else as they were then
     */
    @GET
    public FigurePage show(@RestPath String slug, @RestQuery String asOf, @RestQuery String known) {
        return views.of(events.current(slug).orElseThrow(NotFoundException::new), asOf, known);
    }
}
