package org.openroundtable.organiser.registration.entry;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.form.FieldChoices;
import org.openroundtable.form.FormView;
import org.openroundtable.form.RegistrationForm;
import org.openroundtable.form.SessionCard;
import org.openroundtable.form.SessionCards;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.registration.entry.EntryPage.Event;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.question.Questions;
import org.openroundtable.registration.RegistrationChange.Explained;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Draws the form, in which also what is full can be chosen: there may be a reason for it. */
@ApplicationScoped
class EntryViews {

    private final Clock clock;
    private final Occupancies occupancies;
    private final FieldChoices choices;
    private final Visitor visitor;

    EntryViews(Clock clock, Occupancies occupancies, FieldChoices choices, Visitor visitor) {
        this.clock = clock;
        this.occupancies = occupancies;
        this.choices = choices;
        this.visitor = visitor;
    }

    /** @param known path of the registration that the address has already; null: none is known */
    EntryPage page(EventSnapshot event, RegistrationForm form, String known, FormErrors errors) {
        var asked = event.questions().ofOrganisers();
        var ahead = event.phaseAt(clock.instant()).isAhead();
        return new EntryPage(
                new Event(event.slug(), event.title(), Paths.organiserRegistrations(event.slug()), ahead, known),
                new FormView(form, asked, occupancies.of(event), options(asked), visitor.getLocale()),
                cards(event, form),
                choices.in(visitor.getLocale()),
                errors);
    }

    List<SessionCard> cards(EventSnapshot event, RegistrationForm form) {
        var now = clock.instant();
        var possible = event.registrable().stream()
                .filter(session -> Availability.isToBeHad(event, session, now))
                .map(session -> session.code())
                .toList();
        return SessionCards.of(event, occupancies.of(event), form.values("sessions"), possible, now);
    }

    /** What is said beside what registrants tell. */
    void check(RegistrationForm form, FormErrors errors) {
        var beyond = form.value("beyond");
        if (beyond != null && beyond.length() > Explained.LONGEST) {
            errors.add("beyond", say().tooLong(Explained.LONGEST));
        }
        if (form.value("informed") == null) {
            errors.add("informed", say().informedMissing());
        }
    }

    EntryMessages say() {
        return MessageBundles.get(
                EntryMessages.class, Localized.Literal.of(visitor.getLocale().toLanguageTag()));
    }

    private static Set<AnswerOption> options(Questions asked) {
        return asked.all().stream()
                .flatMap(question -> question.kind().options().stream()
                        .map(option -> new AnswerOption(question.code(), option.code())))
                .collect(Collectors.toSet());
    }
}
