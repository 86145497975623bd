package org.openroundtable.organiser.registration.detail;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.OrganiserChanges;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** What organisers change of one registration: whether it stands, and its sessions. */
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

    @GET
    @Path("/sessions")
    public SessionsPage sessions(@RestPath String slug, @RestPath Long id) {
        var holder = holders.of(slug, id);
        var chosen =
                holder.registration().places().stream().map(PlaceView::session).collect(Collectors.toSet());
        return sessions(holder, chosen, FormErrors.none());
    }

    /** What a choice would take away. */
    @GET
    @Path("/sessions/loss")
    public Response askToTake(@RestPath String slug, @RestPath Long id, @RestQuery List<String> sessions) {
        var holder = holders.of(slug, id);
        var chosen = new TreeSet<>(sessions);
        var lost = holder.without(chosen);
        return lost.isEmpty()
                ? Response.seeOther(URI.create(holder.path() + "/sessions")).build()
                : Response.ok(new LossPage(holder, chosen, lost)).build();
    }

    /** @param form {@code stakes}: what is known to be lost by it; anything more is asked first */
    @POST
    @Path("/sessions")
    public Response move(@RestPath String slug, @RestPath Long id, FormFields form) {
        var holder = holders.of(slug, id);
        var chosen = new TreeSet<>(form.values("sessions"));
        if (holder.registration().isActive()
                && !holder.without(chosen).stream().map(holder::stake).allMatch(form.values("stakes")::contains)) {
            var address = UriBuilder.fromPath(holder.path()).path("sessions/loss");
            chosen.forEach(code -> address.queryParam("sessions", code));
            return Response.seeOther(address.build()).build();
        }
        var outcome = changes.chooseSessions(holder.ids(), chosen, signedIn.actor());
        if (outcome instanceof Changed) {
            return answers.done(holder, Flash.SAVED);
        }
        var errors = FormErrors.none().add("sessions", answers.refusal(holder, outcome));
        return Response.status(422).entity(sessions(holder, chosen, errors)).build();
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

    private static SessionsPage sessions(Holder holder, Set<String> chosen, FormErrors errors) {
        return new SessionsPage(holder, holder.event().registrable(), chosen, errors);
    }
}
