package org.openroundtable.organiser.programme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.link.Paths;
import org.openroundtable.release.draft.Drafts;

/** All sessions of an event. */
@Path("/organiser/events/{slug}/sessions")
@Produces(MediaType.TEXT_HTML)
public class SessionListPages {

    private static final String GRID = "grid";

    private final Drafts drafts;

    SessionListPages(Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    public SessionListPage list(@RestPath String slug, @RestQuery String view) {
        var draft = drafts.withSlug(slug).orElseThrow(NotFoundException::new);
        return new SessionListPage(
                Paths.organiserEvent(slug) + "/sessions",
                draft.version(),
                Programme.of(draft.document()),
                GRID.equals(view));
    }
}
