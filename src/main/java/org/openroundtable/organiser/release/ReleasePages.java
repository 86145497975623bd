package org.openroundtable.organiser.release;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.release.Releases;
import org.openroundtable.release.draft.DraftOutcome.Changed;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.web.page.Flash;

/** What was published of an event before. */
@Path("/organiser/events/{slug}/releases")
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {

    private final ReleaseViews views;
    private final Releases releases;
    private final Drafts drafts;
    private final SignedIn signedIn;
    private final Clock clock;

    ReleasePages(ReleaseViews views, Releases releases, Drafts drafts, SignedIn signedIn, Clock clock) {
        this.views = views;
        this.releases = releases;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public ReleaseListPage all(@RestPath String slug) {
        return views.all(slug).orElseThrow(NotFoundException::new);
    }

    /** @param with number of the one to compare with; null: the one before */
    @GET
    @Path("{number}")
    public ReleasePage one(@RestPath String slug, @RestPath int number, @RestQuery Integer with) {
        return views.one(slug, number, with).orElseThrow(NotFoundException::new);
    }

    /** Takes it as the new draft; whatever the draft said stands in its edits. */
    @POST
    @Path("{number}/draft")
    public Response takeAsDraft(@RestPath String slug, @RestPath int number) {
        var release = releases.of(slug, number).orElseThrow(NotFoundException::new);
        var draft = drafts.withSlug(slug).orElseThrow(NotFoundException::new);
        var outcome = drafts.change(
                slug,
                draft.version(),
                document -> document.replaceWith(release.document()),
                signedIn.actor(),
                clock.instant());
        var done = outcome instanceof Changed ? "?done=" + Flash.SAVED.key() : "";
        return Response.seeOther(URI.create(Paths.organiserEvent(slug) + "/publication" + done))
                .build();
    }
}
