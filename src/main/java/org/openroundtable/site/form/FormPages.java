package org.openroundtable.site.form;

import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.form.FieldChoices;
import org.openroundtable.form.FormView;
import org.openroundtable.form.RegistrationForm;
import org.openroundtable.form.SessionCards;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.release.Releases;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.TemplateInstance;

/** Draws the page of the form, for everybody and for whoever is invited. */
@RequestScoped
public class FormPages {

    private final Clock clock;
    private final Occupancies occupancies;
    private final FieldChoices choices;
    private final AccessCodes codes;
    private final Releases releases;
    private final Visitor visitor;

    FormPages(
            Clock clock,
            Occupancies occupancies,
            FieldChoices choices,
            AccessCodes codes,
            Releases releases,
            Visitor visitor) {
        this.clock = clock;
        this.occupancies = occupancies;
        this.choices = choices;
        this.codes = codes;
        this.releases = releases;
        this.visitor = visitor;
    }

    /** With what the organiser has told of them. */
    public TemplateInstance of(EventSnapshot event, Guest guest) {
        return page(event, null, guest, FormErrors.none(), null);
    }

    /**
     * @param sent null: nothing was
     * @param guest whose invitation it is; null: nobody's
     * @param refusal what the desk said; null: what is to be said now
     */
    RegisterPage page(
            EventSnapshot event, RegistrationForm sent, Guest guest, FormErrors errors, Availability refusal) {
        var occupancy = occupancies.of(event).forNewcomers();
        var now = clock.instant();
        var availability = refusal != null ? refusal : Availability.of(event, occupancy.event(), now);
        var form = sent == null && availability.isOpen() ? empty(guest) : sent;
        return new RegisterPage(
                EventHead.of(event, availability, releases.whyStatus(event).orElse(null), now),
                guest,
                guest == null && form != null && (availability.restricted() || codes.areInUse(event.id(), now)),
                occupancy.event().perOrganisation(),
                form == null ? null : new FormView(form, event.questions(), occupancy, Set.of(), visitor.getLocale()),
                SessionCards.of(event, occupancy, form == null ? Set.of() : form.chosen(), Set.of(), now),
                choices.in(visitor.getLocale()),
                errors);
    }

    private static RegistrationForm empty(Guest guest) {
        return guest == null
                ? RegistrationForm.empty()
                : RegistrationForm.forGuest(guest.firstName(), guest.lastName(), guest.organisation());
    }
}
