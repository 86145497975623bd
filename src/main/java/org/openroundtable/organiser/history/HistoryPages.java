package org.openroundtable.organiser.history;

import java.time.ZoneOffset;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.link.Paths;

/** What was done in all that somebody may see. */
@Path("/organiser/history")
public class HistoryPages {

    private final HistoryViews views;
    private final HistoryExport export;

    HistoryPages(HistoryViews views, HistoryExport export) {
        this.views = views;
        this.export = export;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public HistoryListPage list(@RestQuery String after, @Context UriInfo address) {
        return views.list(query(address), null, ZoneOffset.UTC, after);
    }

    @GET
    @Path("export")
    public Response export(@Context UriInfo address) {
        return export.answer(query(address), ZoneOffset.UTC);
    }

    private static HistoryQuery query(UriInfo address) {
        return HistoryQuery.of(Paths.ORGANISER + "/history", null, address.getQueryParameters());
    }
}
