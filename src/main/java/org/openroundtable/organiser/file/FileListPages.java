package org.openroundtable.organiser.file;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.attachment.UploadOutcome.Added;
import org.openroundtable.attachment.Uploads;
import org.openroundtable.attachment.Uploads.Upload;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.web.form.UploadForm;

/** The files of an event, and adding one. */
@Path("/organiser/events/{slug}/files")
@Produces(MediaType.TEXT_HTML)
public class FileListPages {

    private final Clock clock;
    private final FileViews views;
    private final FileForms forms;
    private final Uploads uploads;
    private final SignedIn signedIn;

    FileListPages(Clock clock, FileViews views, FileForms forms, Uploads uploads, SignedIn signedIn) {
        this.clock = clock;
        this.views = views;
        this.forms = forms;
        this.uploads = uploads;
        this.signedIn = signedIn;
    }

    @GET
    public FileListPage list(@RestPath String slug) {
        return views.list(slug);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestPath String slug, UploadForm form) throws IOException {
        try (form) {
            var draft = views.draft(slug);
            var input = UploadInput.of(form.fields(), FileViews.languages(draft));
            var zone = draft.document().zone();
            var errors = forms.faults(form, input);
            if (errors.isEmpty()) {
                var now = clock.instant();
                var outcome = uploads.add(
                        slug,
                        new Upload(form.file(), form.fileName(), input.alt(), input.publicFrom(now, zone)),
                        signedIn.actor(),
                        now);
                if (outcome instanceof Added added) {
                    return Response.seeOther(URI.create(Paths.organiserEvent(slug) + "/files/"
                                    + added.attachment().id() + "?done=saved"))
                            .build();
                }
                errors = forms.fault(outcome);
            }
            return Response.status(422).entity(views.list(slug, input, errors)).build();
        }
    }
}
