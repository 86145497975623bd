package org.openroundtable.organiser.file;

import java.net.URI;
import java.time.Clock;
import java.util.function.Consumer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.attachment.Uploads;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.link.WholeNumber;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftOutcome.Changed;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/** One file of an event. */
@Path("/organiser/events/{slug}/files/{id}")
@Produces(MediaType.TEXT_HTML)
public class FilePages {

    private final Clock clock;
    private final FileViews views;
    private final FileForms forms;
    private final Uploads uploads;
    private final Drafts drafts;
    private final PublicUrl address;
    private final SignedIn signedIn;

    FilePages(
            Clock clock,
            FileViews views,
            FileForms forms,
            Uploads uploads,
            Drafts drafts,
            PublicUrl address,
            SignedIn signedIn) {
        this.clock = clock;
        this.views = views;
        this.forms = forms;
        this.uploads = uploads;
        this.drafts = drafts;
        this.address = address;
        this.signedIn = signedIn;
    }

    @GET
    public FilePage file(@RestPath String slug, @RestPath Long id) {
        return views.file(slug, id);
    }

    @POST
    @Path("publication")
    public Response publish(@RestPath String slug, @RestPath Long id, FormFields fields) {
        var input = UploadInput.of(fields, FileViews.languages(views.draft(slug)));
        var errors = forms.checkMoment(input, FormErrors.none());
        if (!errors.isEmpty()) {
            return faulty(slug, id, input, errors);
        }
        var now = clock.instant();
        var file = views.attachment(slug, id);
        // Since when something is public is not forgotten by saying again that it is.
        var from = input.isNow() && file.isPublicAt(now)
                ? file.publicFrom()
                : input.publicFrom(now, views.draft(slug).document().zone());
        uploads.publish(slug, id, from, signedIn.actor(), now).orElseThrow(NotFoundException::new);
        return saved(slug, id);
    }

    @POST
    @Path("description")
    public Response describe(@RestPath String slug, @RestPath Long id, FormFields fields) {
        var input = UploadInput.of(fields, FileViews.languages(views.draft(slug)));
        var errors = forms.checkAltOf(input);
        if (!errors.isEmpty()) {
            return faulty(slug, id, input, errors);
        }
        uploads.describe(slug, id, input.alt(), signedIn.actor(), clock.instant())
                .orElseThrow(NotFoundException::new);
        return saved(slug, id);
    }

    /** Puts it somewhere in the draft. */
    @POST
    @Path("use")
    public Response use(@RestPath String slug, @RestPath Long id, FormFields fields) {
        var input = UploadInput.of(fields, FileViews.languages(views.draft(slug)));
        var file = views.attachment(slug, id);
        var draft = views.draft(slug).document();
        var place = Placement.of(draft, file.isPicture(), input.place());
        var errors = forms.checkPlace(place.isPresent(), file.isPicture(), input);
        if (!errors.isEmpty()) {
            return faulty(slug, id, input, errors);
        }
        return change(slug, id, fields, input, document -> place.get()
                .put(document, address.of(file.path()), input.placeTitle()));
    }

    /** Takes it out of where it stands in the draft. */
    @POST
    @Path("use/end")
    public Response takeOut(@RestPath String slug, @RestPath Long id, FormFields fields) {
        var input = UploadInput.of(fields, FileViews.languages(views.draft(slug)));
        var file = views.attachment(slug, id);
        var all = views.attachments(slug);
        var place = Placement.of(views.draft(slug).document(), file, all).stream()
                .filter(one -> one.key().equals(input.place()))
                .findFirst();
        return place.isEmpty()
                ? saved(slug, id)
                : change(slug, id, fields, input, document -> place.get().takeOut(document, file, all));
    }

    private Response change(
            String slug, Long id, FormFields fields, UploadInput input, Consumer<DraftDocument> change) {
        var version = fields.value("version");
        var outcome =
                drafts.change(slug, WholeNumber.read(version).orElse(0L), change, signedIn.actor(), clock.instant());
        return outcome instanceof Changed
                ? saved(slug, id)
                : Response.status(409)
                        .entity(views.file(slug, id, input, FormErrors.none(), true))
                        .build();
    }

    private Response faulty(String slug, Long id, UploadInput input, FormErrors errors) {
        return Response.status(422)
                .entity(views.file(slug, id, input, errors, false))
                .build();
    }

    private static Response saved(String slug, Long id) {
        return Response.seeOther(URI.create(Paths.organiserEvent(slug) + "/files/" + id + "?done=saved"))
                .build();
    }
}
