package org.openroundtable.organiser.event;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

/** The overview of an event. */
@Path("/organiser/events/{slug}")
@Produces(MediaType.TEXT_HTML)
public class OverviewPages {

    private final Overviews overviews;

    OverviewPages(Overviews overviews) {
        this.overviews = overviews;
    }

    @GET
    public OverviewPage overview(@RestPath String slug) {
        return overviews.of(slug).orElseThrow(NotFoundException::new);
    }
}
