package org.openroundtable.organiser.action;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.document.ImportTerms;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.release.action.ActionOutcome.Done;
import org.openroundtable.release.action.ActionOutcome.NotLive;
import org.openroundtable.release.action.QuickActions;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** What can be done at once with an event that is live: first it is said whom it concerns, then it is done. */
@Path("/organiser/events/{slug}/actions")
@Produces(MediaType.TEXT_HTML)
public class ActionPages {

    private static final int UNPROCESSABLE = 422;

    private final QuickActions actions;
    private final ActionViews views;
    private final SignedIn signedIn;
    private final Clock clock;

    ActionPages(QuickActions actions, ActionViews views, SignedIn signedIn, Clock clock) {
        this.actions = actions;
        this.views = views;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    public ActionsPage choose(@RestPath String slug) {
        return views.choice(slug, null, FormErrors.none()).orElseThrow(NotFoundException::new);
    }

    @POST
    public Response act(@RestPath String slug, FormFields fields) {
        var form = ActionForm.of(fields);
        if (form.kind() == null) {
            throw new BadRequestException();
        }
        var faults = FormErrors.none();
        var action = form.action(faults, views.text());
        if (action == null) {
            return refused(slug, form, faults);
        }
        var now = clock.instant();
        if (views.isOver(slug)) {
            return refused(slug, form, faults.add("problem", views.text().over()));
        }
        var outcome = form.confirmed()
                ? actions.act(slug, action, new ImportTerms(form.told(), form.note()), signedIn.actor(), now)
                : actions.preview(slug, action, signedIn.actor(), now);
        if (outcome instanceof NotLive) {
            throw new NotFoundException();
        }
        if (!(outcome instanceof Done done)) {
            return refused(slug, form, faults.add("problem", views.text().impossible()));
        }
        return form.confirmed()
                ? Response.seeOther(URI.create(Paths.organiserEvent(slug) + "/actions?done=" + Flash.SAVED.key()))
                        .build()
                : Response.ok(views.confirmation(slug, form, done.letters())).build();
    }

    private Response refused(String slug, ActionForm form, FormErrors faults) {
        var page = views.choice(slug, form, faults).orElseThrow(NotFoundException::new);
        return Response.status(UNPROCESSABLE).entity(page).build();
    }
}
