package org.openroundtable.organiser.history;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.link.Paths;

/** What was done in one event, and with its draft. */
@Path("/organiser/events/{slug}/history")
public class EventHistoryPages {

    private final HistoryViews views;
    private final HistoryExport export;
    private final HistoryEvents events;

    EventHistoryPages(HistoryViews views, HistoryExport export, HistoryEvents events) {
        this.views = views;
        this.export = export;
        this.events = events;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public HistoryListPage list(@RestPath String slug, @RestQuery String after, @Context UriInfo address) {
        var event = events.withSlug(slug);
        return views.list(query(slug, address), event.title(), event.zone(), after);
    }

    @GET
    @Path("export")
    public Response export(@RestPath String slug, @Context UriInfo address) {
        return export.answer(query(slug, address), events.withSlug(slug).zone());
    }

    private static HistoryQuery query(String slug, UriInfo address) {
        return HistoryQuery.of(Paths.organiserEvent(slug) + "/history", slug, address.getQueryParameters());
    }
}
