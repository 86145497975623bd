package org.openroundtable.site.delegation;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.form.FieldChoices;
import org.openroundtable.form.FormMessages;
import org.openroundtable.form.FormView;
import org.openroundtable.form.RegistrationForm;
import org.openroundtable.form.SessionCard;
import org.openroundtable.form.SessionCards;
import org.openroundtable.link.Paths;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.question.Questions;
import org.openroundtable.registration.Refusal.Full;
import org.openroundtable.registration.Refusal.OrganisationFull;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.Known;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.focalpoint.DelegationDesk;
import org.openroundtable.registration.focalpoint.FocalPoint;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.site.delegation.DelegationPage.Person;
import org.openroundtable.site.delegation.DelegationPage.Place;
import org.openroundtable.site.form.EventHead;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Draws the pages of focal points, and says what is wrong with their forms. */
@RequestScoped
class DelegationViews {

    private final Clock clock;
    private final DelegationDesk desk;
    private final Occupancies occupancies;
    private final FieldChoices choices;
    private final FormMessages text;
    private final Visitor visitor;

    DelegationViews(
            Clock clock,
            DelegationDesk desk,
            Occupancies occupancies,
            FieldChoices choices,
            FormMessages text,
            Visitor visitor) {
        this.clock = clock;
        this.desk = desk;
        this.occupancies = occupancies;
        this.choices = choices;
        this.text = text;
        this.visitor = visitor;
    }

    /** @param typed null: nothing */
    DelegationPage page(
            EventSnapshot event, FocalPoint focalPoint, String token, DelegateForm typed, FormErrors errors) {
        var occupancy = occupancies.of(event).forNewcomers();
        var availability = Availability.of(event, clock.instant());
        var form = typed == null ? empty() : typed.form();
        return new DelegationPage(
                EventHead.of(event, availability, clock.instant()),
                new Place(
                        Paths.delegation(token),
                        focalPoint.organisation(),
                        occupancy.event().perOrganisation()),
                desk.people(event, focalPoint).stream().map(Person::of).toList(),
                availability.isOpen() ? view(event, form, occupancy) : null,
                cards(event, form, occupancy),
                choices.in(visitor.getLocale()),
                errors);
    }

    /** @param typed null: nothing */
    ReplacementPage replacement(
            EventSnapshot event, String token, RegistrationView former, DelegateForm typed, FormErrors errors) {
        var now = clock.instant();
        return new ReplacementPage(
                EventHead.of(event, Availability.of(event, now), now),
                Paths.delegation(token),
                Person.of(former),
                view(event, typed == null ? empty() : typed.form(), occupancies.of(event)),
                choices.in(visitor.getLocale()),
                errors);
    }

    /** What is wrong with the form before anybody is asked whether there is room. */
    FormErrors check(EventSnapshot event, DelegateForm form) {
        var errors = text.of(form.checked(event.questions()).faults(), event.questions(), visitor.getLocale());
        return form.isInformed() ? errors : errors.add("informed", say().informedMissing());
    }

    /** Why somebody was not registered. */
    FormErrors errors(EventSnapshot event, DelegateForm form, RegistrationOutcome outcome) {
        if (outcome instanceof Known) {
            return FormErrors.none().add("email", say().known());
        }
        if (outcome instanceof Refused refused) {
            var why = refused.why();
            return why instanceof OrganisationFull
                            || why instanceof Full full && full.codes().isEmpty()
                    ? FormErrors.none().add("lastName", say().full())
                    : text.of(why, cards(event, form.form(), occupancies.of(event)), visitor.getLocale());
        }
        return FormErrors.none().add("lastName", say().notPossible());
    }

    private List<SessionCard> cards(EventSnapshot event, RegistrationForm form, EventOccupancy occupancy) {
        return SessionCards.of(event, occupancy, form.chosen(), Set.of(), clock.instant());
    }

    private FormView view(EventSnapshot event, RegistrationForm form, EventOccupancy occupancy) {
        var nothingElse = new Questions(event.questions().language(), List.of());
        return new FormView(form, nothingElse, occupancy, Set.of(), visitor.getLocale());
    }

    private static RegistrationForm empty() {
        return new RegistrationForm(FormFields.NONE);
    }

    private DelegationMessages say() {
        return MessageBundles.get(
                DelegationMessages.class,
                Localized.Literal.of(visitor.getLocale().toLanguageTag()));
    }
}
