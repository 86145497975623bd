package org.openroundtable.organiser.registration.sessions;

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
import org.openroundtable.organiser.registration.detail.DetailAnswers;
import org.openroundtable.organiser.registration.detail.Holder;
import org.openroundtable.organiser.registration.detail.Holders;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.OrganiserChanges;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** Moving somebody between sessions. */
@Path("/organiser/events/{slug}/registrations/{id}/sessions")
@Produces(MediaType.TEXT_HTML)
public class SessionsPages {

    private final Holders holders;
    private final OrganiserChanges changes;
    private final SessionsViews views;
    private final DetailAnswers answers;
    private final SignedIn signedIn;

    SessionsPages(
            Holders holders, OrganiserChanges changes, SessionsViews views, DetailAnswers answers, SignedIn signedIn) {
        this.holders = holders;
        this.changes = changes;
        this.views = views;
        this.answers = answers;
        this.signedIn = signedIn;
    }

    @GET
    public SessionsPage show(@RestPath String slug, @RestPath Long id) {
        var holder = holders.of(slug, id);
        var own =
                holder.registration().places().stream().map(PlaceView::session).collect(Collectors.toSet());
        return views.page(holder, own, FormErrors.none());
    }

    /** What a choice would take away. */
    @GET
    @Path("/loss")
    public Response ask(@RestPath String slug, @RestPath Long id, @RestQuery List<String> sessions) {
        var holder = holders.of(slug, id);
        var wanted = new TreeSet<>(sessions);
        var lost = views.lost(holder, wanted);
        return lost.isEmpty()
                ? Response.seeOther(URI.create(holder.path() + "/sessions")).build()
                : Response.ok(new LossPage(holder, wanted, lost)).build();
    }

    /** @param form {@code sessions}: codes; {@code stakes}: what is known to be lost by it; anything more is asked first */
    @POST
    public Response choose(@RestPath String slug, @RestPath Long id, FormFields form) {
        var holder = holders.of(slug, id);
        var wanted = new TreeSet<>(form.values("sessions"));
        if (holder.registration().isActive()
                && !holder.without(wanted).stream().map(holder::stake).allMatch(form.values("stakes")::contains)) {
            return Response.seeOther(lossOf(holder, wanted)).build();
        }
        var outcome = changes.chooseSessions(holder.ids(), wanted, signedIn.actor());
        if (outcome instanceof Changed) {
            return answers.done(holder, Flash.SAVED);
        }
        var errors = FormErrors.none().add("sessions", answers.refusal(holder, outcome));
        return Response.status(422).entity(views.page(holder, wanted, errors)).build();
    }

    private static URI lossOf(Holder holder, Set<String> wanted) {
        var address = UriBuilder.fromPath(holder.path()).path("sessions/loss");
        wanted.forEach(code -> address.queryParam("sessions", code));
        return address.build();
    }
}
