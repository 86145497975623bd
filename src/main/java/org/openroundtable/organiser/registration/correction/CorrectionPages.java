package org.openroundtable.organiser.registration.correction;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.form.FieldChoices;
import org.openroundtable.form.FormMessages;
import org.openroundtable.form.FormView;
import org.openroundtable.form.RegistrationForm;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.registration.correction.CorrectionPage.Saved;
import org.openroundtable.organiser.registration.detail.Holder;
import org.openroundtable.organiser.registration.detail.Holders;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.ChangeOutcome.ChangedMeanwhile;
import org.openroundtable.registration.change.ChangeOutcome.Refused;
import org.openroundtable.registration.change.OrganiserCorrections;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;

/** Where organisers correct what somebody has told, and answer what they alone are asked. */
@Path("/organiser/events/{slug}/registrations/{id}/details")
@Produces(MediaType.TEXT_HTML)
public class CorrectionPages {

    private final Holders holders;
    private final Occupancies occupancies;
    private final OrganiserCorrections corrections;
    private final FieldChoices choices;
    private final FormMessages text;
    private final Differences differences;
    private final SignedIn signedIn;
    private final Visitor visitor;

    CorrectionPages(
            Holders holders,
            Occupancies occupancies,
            OrganiserCorrections corrections,
            FieldChoices choices,
            FormMessages text,
            Differences differences,
            SignedIn signedIn,
            Visitor visitor) {
        this.holders = holders;
        this.occupancies = occupancies;
        this.corrections = corrections;
        this.choices = choices;
        this.text = text;
        this.differences = differences;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public CorrectionPage show(@RestPath String slug, @RestPath Long id) {
        var holder = holders.of(slug, id);
        var asked = holder.event().questions().ofOrganisers();
        return page(
                holder,
                RegistrationForm.of(holder.registration().registrant(), asked),
                new Saved(holder.registration().registrant().version(), List.of()),
                FormErrors.none());
    }

    /** @param fields beside those of the registrant: {@code version} of what was shown; {@code tell}: write to them */
    @POST
    public Response correct(@RestPath String slug, @RestPath Long id, FormFields fields) {
        var form = new RegistrationForm(fields);
        var holder = holders.of(slug, id);
        var asked = holder.event().questions().ofOrganisers();
        var checked = form.registrant(asked, holder.registration().registrant().email());
        if (checked.isFaulty()) {
            return invalid(holder, form, text.of(checked.faults(), asked, visitor.getLocale()));
        }
        var outcome = corrections.correct(
                holder.ids(),
                fields.value("version"),
                checked.registrant(),
                fields.value("tell") != null,
                signedIn.actor());
        if (outcome instanceof Changed) {
            return Response.seeOther(URI.create(holder.path() + "?done=" + Flash.SAVED.key()))
                    .build();
        }
        var now = holders.of(slug, id);
        if (outcome instanceof ChangedMeanwhile) {
            var saved = now.registration().registrant();
            var others = new Saved(saved.version(), differences.of(saved, form, asked, visitor.getLocale()));
            return Response.status(Status.CONFLICT)
                    .entity(page(now, form, others, FormErrors.none()))
                    .build();
        }
        return outcome instanceof Refused refused
                ? invalid(now, form, text.of(refused.why(), List.of(), visitor.getLocale()))
                : Response.status(Status.CONFLICT)
                        .entity(page(now, form, asSent(form), FormErrors.none()))
                        .build();
    }

    private Response invalid(Holder holder, RegistrationForm form, FormErrors errors) {
        return Response.status(422)
                .entity(page(holder, form, asSent(form), errors))
                .build();
    }

    private static Saved asSent(RegistrationForm form) {
        return new Saved(form.value("version"), List.of());
    }

    private CorrectionPage page(Holder holder, RegistrationForm form, Saved saved, FormErrors errors) {
        var asked = holder.event().questions().ofOrganisers();
        var own = holder.registration().registrant().options(asked);
        var view = new FormView(form, asked, occupancies.of(holder.event()), own, visitor.getLocale());
        return new CorrectionPage(holder, view, choices.in(visitor.getLocale()), saved, errors);
    }
}
