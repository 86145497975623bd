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
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.release.PublicationPage.Problem;
import org.openroundtable.release.draft.DraftOutcome.Changed;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.publication.PublicationOutcome.Cancels;
import org.openroundtable.release.publication.PublicationOutcome.NoDraft;
import org.openroundtable.release.publication.PublicationOutcome.Published;
import org.openroundtable.release.publication.PublicationOutcome.SeenOtherwise;
import org.openroundtable.release.publication.PublicationOutcome.SeriesRefused;
import org.openroundtable.release.publication.PublicationPreview;
import org.openroundtable.release.publication.PublicationPreviews;
import org.openroundtable.release.publication.Publishing;
import org.openroundtable.release.warning.WarningRules;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** What publishing a draft would change, and publishing it. */
@Path("/organiser/events/{slug}/publication")
@Produces(MediaType.TEXT_HTML)
public class PublicationPages {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final PublicationPreviews previews;
    private final Publishing publishing;
    private final Drafts drafts;
    private final PublicationViews views;
    private final WarningRules rules;
    private final SignedIn signedIn;
    private final Clock clock;

    PublicationPages(
            PublicationPreviews previews,
            Publishing publishing,
            Drafts drafts,
            PublicationViews views,
            WarningRules rules,
            SignedIn signedIn,
            Clock clock) {
        this.previews = previews;
        this.publishing = publishing;
        this.drafts = drafts;
        this.views = views;
        this.rules = rules;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public PublicationPage look(@RestPath String slug) {
        var preview = preview(slug);
        return views.page(
                preview, PublicationForm.of(preview), RulesForm.of(preview.draft(), rules), null, FormErrors.none());
    }

    @POST
    public Response publish(@RestPath String slug, FormFields fields) {
        var form = PublicationForm.of(fields);
        var faults = form.faults(views.text());
        if (!faults.isEmpty()) {
            return refused(slug, form, UNPROCESSABLE, null, faults);
        }
        var now = clock.instant();
        var outcome = publishing.publish(slug, form.wish(signedIn.isConfirmedAt(now)), signedIn.actor(), now);
        if (outcome instanceof Published) {
            return to(Paths.organiserEvent(slug), Flash.PUBLISHED);
        }
        if (outcome instanceof NoDraft) {
            throw new NotFoundException();
        }
        if (outcome instanceof Cancels) {
            throw signedIn.again(page(slug), fields);
        }
        if (outcome instanceof SeriesRefused) {
            return refused(slug, form, UNPROCESSABLE, Problem.SERIES, faults);
        }
        return outcome instanceof SeenOtherwise
                ? refused(slug, form, CONFLICT, Problem.SEEN_OTHERWISE, faults)
                : refused(slug, form, UNPROCESSABLE, Problem.NOT_READY, faults);
    }

    @POST
    @Path("rules")
    public Response rules(@RestPath String slug, FormFields fields) {
        var form = RulesForm.of(fields);
        var draft = drafts.withSlug(slug).orElseThrow(NotFoundException::new);
        var shown = rules.of(drafts.asOf(draft, form.version()));
        var outcome = drafts.change(
                slug,
                form.version(),
                document -> form.changes(shown).forEach((rule, severity) -> rules.set(document, rule, severity)),
                signedIn.actor(),
                clock.instant());
        if (outcome instanceof Changed) {
            return to(page(slug), Flash.SAVED);
        }
        var preview = preview(slug);
        return Response.status(CONFLICT)
                .entity(views.page(
                        preview,
                        PublicationForm.of(preview),
                        form.seeing(preview.draft()),
                        Problem.RULES_MEANWHILE,
                        FormErrors.none()))
                .build();
    }

    private Response refused(String slug, PublicationForm form, int status, Problem problem, FormErrors faults) {
        var preview = preview(slug);
        return Response.status(status)
                .entity(views.page(
                        preview, form.seeing(preview), RulesForm.of(preview.draft(), rules), problem, faults))
                .build();
    }

    private PublicationPreview preview(String slug) {
        return previews.of(slug, signedIn.actor()).orElseThrow(NotFoundException::new);
    }

    private static String page(String slug) {
        return Paths.organiserEvent(slug) + "/publication";
    }

    private static Response to(String path, Flash done) {
        return Response.seeOther(URI.create(path + "?done=" + done.key())).build();
    }
}
