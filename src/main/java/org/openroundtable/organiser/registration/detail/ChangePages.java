package org.openroundtable.organiser.registration.detail;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.registration.change.OrganiserChanges;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/** What organisers change of one registration: whether it stands, and what it waits for. */
@Path("/organiser/events/{slug}/registrations/{id}")
@Produces(MediaType.TEXT_HTML)
public class ChangePages {

    private final Holders holders;
    private final OrganiserChanges changes;
    private final DetailAnswers answers;
    private final SignedIn signedIn;

    ChangePages(Holders holders, OrganiserChanges changes, DetailAnswers answers, SignedIn signedIn) {
        this.holders = holders;
        this.changes = changes;
        this.answers = answers;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/cancellation")
    public CancellationPage askToCancel(@RestPath String slug, @RestPath Long id) {
        return new CancellationPage(holders.of(slug, id), null, true, FormErrors.none());
    }

    /** @param form {@code reason}; {@code told}: present if the registrant is to read it */
    @POST
    @Path("/cancellation")
    public Response cancel(@RestPath String slug, @RestPath Long id, FormFields form) {
        var holder = holders.of(slug, id);
        var told = form.value("told") != null;
        var errors = answers.checkReason(form);
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(new CancellationPage(holder, form.value("reason"), told, errors))
                    .build();
        }
        var why = form.value("reason").strip();
        var outcome = changes.cancel(holder.ids(), why, told, signedIn.actor());
        return answers.settle(holders.of(slug, id), FormFields.NONE, outcome, "content");
    }

    /** @param form {@code reason}; {@code session}: code, absent: the place in the event */
    @POST
    @Path("/confirmation")
    public Response confirm(@RestPath String slug, @RestPath Long id, FormFields form) {
        var holder = holders.of(slug, id);
        var errors = answers.checkReason(form);
        if (!errors.isEmpty()) {
            return answers.invalid(holder, form, "reason", errors.of("reason").message());
        }
        var session = form.value("session");
        var why = form.value("reason").strip();
        var outcome = session == null || session.isEmpty()
                ? changes.confirm(holder.ids(), why, signedIn.actor())
                : changes.confirm(holder.ids(), session, why, signedIn.actor());
        return answers.settle(holders.of(slug, id), form, outcome, "reason");
    }
}
