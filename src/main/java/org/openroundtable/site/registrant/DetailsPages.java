package org.openroundtable.site.registrant;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.form.FieldChoices;
import org.openroundtable.form.FormMessages;
import org.openroundtable.form.FormView;
import org.openroundtable.form.RegistrationForm;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.change.ChangeOutcome.Refused;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.site.registrant.LinkHolders.LinkHolder;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.TooManyRequests;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

import io.vertx.core.http.HttpServerRequest;

/** Where registrants correct what they have told, and answer in another way. */
@Path("/registrations/{token}/details")
@Produces(MediaType.TEXT_HTML)
@Cache(noStore = true)
public class DetailsPages {

    private final LinkHolders holders;
    private final Occupancies occupancies;
    private final RegistrationChanges changes;
    private final ChangeAnswers answers;
    private final FieldChoices choices;
    private final FormMessages text;
    private final Visitor visitor;

    DetailsPages(
            LinkHolders holders,
            Occupancies occupancies,
            RegistrationChanges changes,
            ChangeAnswers answers,
            FieldChoices choices,
            FormMessages text,
            Visitor visitor) {
        this.holders = holders;
        this.occupancies = occupancies;
        this.changes = changes;
        this.answers = answers;
        this.choices = choices;
        this.text = text;
        this.visitor = visitor;
    }

    @GET
    public Response show(@RestPath String token) {
        var holder = holders.of(token);
        var form =
                RegistrationForm.of(holder.mine().registrant(), holder.event().questions());
        return holder.mayChange()
                ? Response.ok(page(holder, form, FormErrors.none())).build()
                : ChangeAnswers.refused(holder);
    }

    @POST
    public Response correct(@RestPath String token, FormFields fields, HttpServerRequest client) {
        var form = new RegistrationForm(fields);
        var holder = holders.of(token);
        if (!holder.mayChange()) {
            return ChangeAnswers.refused(holder);
        }
        try {
            answers.count(holder, client);
        } catch (TooManyRequests tooMany) {
            var errors = text.tooMany("lastName", tooMany.seconds(), visitor.getLocale());
            return ChangeAnswers.again(tooMany, page(holder, form, errors));
        }
        var questions = holder.event().questions();
        var checked = form.registrant(questions, holder.mine().registrant().email());
        if (checked.isFaulty()) {
            return invalid(holder, form, text.of(checked.faults(), questions, visitor.getLocale()));
        }
        var outcome = changes.correct(new AccessToken(token), checked.registrant());
        return outcome instanceof Refused refused
                ? invalid(holder, form, text.of(refused.why(), List.of(), visitor.getLocale()))
                : answers.settle(token, outcome, Flash.SAVED);
    }

    private Response invalid(LinkHolder holder, RegistrationForm form, FormErrors errors) {
        return Response.status(422).entity(page(holder, form, errors)).build();
    }

    private DetailsPage page(LinkHolder holder, RegistrationForm form, FormErrors errors) {
        var event = holder.event();
        var own = holder.mine().registrant().options(event.questions());
        var view = new FormView(form, event.questions(), occupancies.of(event), own, visitor.getLocale());
        return new DetailsPage(holder.head(), holder.mine(), view, choices.in(visitor.getLocale()), errors);
    }
}
