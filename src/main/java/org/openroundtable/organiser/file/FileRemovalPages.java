package org.openroundtable.organiser.file;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.attachment.Uploads;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.web.form.FormFields;

/** Removing a file for good. */
@Path("/organiser/events/{slug}/files/{id}/removal")
@Produces(MediaType.TEXT_HTML)
public class FileRemovalPages {

    private final Clock clock;
    private final FileViews views;
    private final Uploads uploads;
    private final SignedIn signedIn;

    FileRemovalPages(Clock clock, FileViews views, Uploads uploads, SignedIn signedIn) {
        this.clock = clock;
        this.views = views;
        this.uploads = uploads;
        this.signedIn = signedIn;
    }

    @GET
    public RemovalPage ask(@RestPath String slug, @RestPath Long id) {
        return views.removal(slug, id);
    }

    @POST
    public Response remove(@RestPath String slug, @RestPath Long id, FormFields nothing) {
        uploads.remove(slug, id, signedIn.actor(), clock.instant());
        return Response.seeOther(URI.create(Paths.organiserEvent(slug) + "/files"))
                .build();
    }
}
