package org.openroundtable.organiser.figure.live;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.access.LastingAccess.Reader;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.programme.snapshot.EventSnapshots;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;

/**
 * The figures of an event from now on. Each {@code figures} event has all numbers by their names, so that whoever comes back
 * after a while lacks nothing.
 */
@Path(FigureStream.PATH)
@Produces(MediaType.SERVER_SENT_EVENTS)
public class FigureStream {

    static final String PATH = "/organiser/events/{slug}/figures/stream";

    private final EventSnapshots events;
    private final Dashboards dashboards;
    private final SignedIn signedIn;

    FigureStream(EventSnapshots events, Dashboards dashboards, SignedIn signedIn) {
        this.events = events;
        this.dashboards = dashboards;
        this.signedIn = signedIn;
    }

    /**
     * Who it is is asked of the database, on a thread that may wait; what follows needs none.
     *
     * @param known the last event that the page has had, from whichever node
     */
    @GET
    @Blocking
    public Multi<OutboundSseEvent> follow(
            @RestPath String slug,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String known,
            @Context Sse sse,
            HttpServerResponse response) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        // Of what is streamed, filters can set no headers. Proxies are to pass on each event as it comes.
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store, no-transform").putHeader("X-Accel-Buffering", "no");
        return dashboards.open(event, new Dashboard(Reader.of(signedIn, PATH, slug), sse, response, known));
    }
}
