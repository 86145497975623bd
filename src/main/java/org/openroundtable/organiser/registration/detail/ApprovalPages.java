package org.openroundtable.organiser.registration.detail;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.registration.change.Approvals;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** What organisers decide of one registration that is not confirmed yet. */
@Path("/organiser/events/{slug}/registrations/{id}")
@Produces(MediaType.TEXT_HTML)
public class ApprovalPages {

    private final Holders holders;
    private final Approvals approvals;
    private final DetailAnswers answers;
    private final SignedIn signedIn;

    ApprovalPages(Holders holders, Approvals approvals, DetailAnswers answers, SignedIn signedIn) {
        this.holders = holders;
        this.approvals = approvals;
        this.answers = answers;
        this.signedIn = signedIn;
    }

    @POST
    @Path("/approval")
    public Response approve(@RestPath String slug, @RestPath Long id) {
        return settle(slug, id, approvals.approve(holders.of(slug, id).ids(), signedIn.actor()));
    }

    @GET
    @Path("/rejection")
    public RejectionPage askToReject(@RestPath String slug, @RestPath Long id) {
        return new RejectionPage(holders.of(slug, id), null, true, FormErrors.none());
    }

    /** @param form {@code reason}; {@code told}: present if the registrant is to read it */
    @POST
    @Path("/rejection")
    public Response reject(@RestPath String slug, @RestPath Long id, FormFields form) {
        var holder = holders.of(slug, id);
        var told = form.value("told") != null;
        var errors = answers.checkReason(form);
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(new RejectionPage(holder, form.value("reason"), told, errors))
                    .build();
        }
        var why = form.value("reason").strip();
        return settle(slug, id, approvals.reject(holder.ids(), why, told, signedIn.actor()));
    }

    /** Whoever comes second sees what was decided meanwhile. */
    private Response settle(String slug, Long id, ChangeOutcome outcome) {
        var holder = holders.of(slug, id);
        return outcome instanceof Changed
                ? answers.done(holder, Flash.SAVED)
                : answers.invalid(
                        holder,
                        FormFields.NONE,
                        "state",
                        holder.isRejectable()
                                ? answers.say().notPossible()
                                : answers.say().decided());
    }
}
