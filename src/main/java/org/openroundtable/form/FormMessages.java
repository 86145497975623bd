package org.openroundtable.form;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.question.Questions;
import org.openroundtable.question.kind.Fault;
import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.Refusal.Full;
import org.openroundtable.registration.Refusal.OptionsFull;
import org.openroundtable.registration.Refusal.OrganisationFull;
import org.openroundtable.registration.Refusal.Overlapping;
import org.openroundtable.registration.Refusal.UnavailableSessions;
import org.openroundtable.registration.admission.CodeFault;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says in the reader's language what is wrong with a form. */
@ApplicationScoped
public class FormMessages {

    /** Of what the registrant typed. */
    public FormErrors of(List<Fault> faults, Questions questions, Locale locale) {
        var errors = new FormErrors();
        faults.forEach(fault -> questions
                .withCode(fault.field())
                .ifPresentOrElse(
                        question -> errors.add(fault.field(), question.say(fault, locale), List.of(question.label())),
                        () -> errors.add(fault.field(), say(fault, in(locale)))));
        return errors;
    }

    /** Of a field of everybody's. */
    public FormErrors of(Fault fault, Locale locale) {
        return new FormErrors().add(fault.field(), say(fault, in(locale)));
    }

    /** A program has filled in the field that people leave empty. */
    public FormErrors filledByProgram(Locale locale) {
        return new FormErrors().add("website", in(locale).leaveEmpty());
    }

    /** The form came too often; what was typed is kept. */
    public FormErrors tooMany(String field, long seconds, Locale locale) {
        return new FormErrors().add(field, in(locale).tooMany((seconds + 59) / 60));
    }

    /** Why nobody is let in with the code. */
    public FormErrors of(CodeFault why, Locale locale) {
        var text = in(locale);
        return new FormErrors()
                .add(
                        "accessCode",
                        switch (why) {
                            case NEEDED -> text.codeNeeded();
                            case UNKNOWN -> text.codeUnknown();
                            case EXPIRED -> text.codeExpired();
                            case USED_UP -> text.codeUsedUp();
                        });
    }

    /** Why something can't be had, at its field. */
    public FormErrors of(Refusal refusal, List<SessionCard> cards, Locale locale) {
        var text = in(locale);
        if (refusal instanceof Overlapping overlapping) {
            var clash = overlapping.clashes().get(0);
            var message =
                    text.sessionsOverlap(title(clash.first(), cards, locale), title(clash.second(), cards, locale));
            return sessions(message, List.of(clash.first(), clash.second()), cards);
        }
        if (refusal instanceof OptionsFull full) {
            var errors = new FormErrors();
            full.options().forEach(option -> errors.add(option.question(), text.optionFull()));
            return errors;
        }
        if (refusal instanceof OrganisationFull full) {
            return full.codes().isEmpty()
                    ? new FormErrors().add("organisation", text.organisationFull())
                    : sessions(
                            text.sessionsFullForOrganisation(titles(full.codes(), cards, locale)), full.codes(), cards);
        }
        var codes = refusal instanceof Full full ? full.codes() : ((UnavailableSessions) refusal).codes();
        var titles = titles(codes, cards, locale);
        var message = refusal instanceof Full ? text.sessionsFull(titles) : text.sessionsUnavailable(titles);
        return sessions(message, codes, cards);
    }

    private static FormErrors sessions(String message, List<String> codes, List<SessionCard> cards) {
        var titles = cards.stream()
                .filter(card -> codes.contains(card.code()))
                .map(SessionCard::title)
                .toList();
        return new FormErrors().add("sessions", message, titles);
    }

    private static String titles(List<String> codes, List<SessionCard> cards, Locale reader) {
        return String.join(
                ", ",
                codes.stream()
                        .map(code -> in(reader).quoted(title(code, cards, reader)))
                        .toList());
    }

    private static String title(String code, List<SessionCard> cards, Locale reader) {
        return cards.stream()
                .filter(card -> card.code().equals(code))
                .map(card -> card.title().in(reader).text())
                .findFirst()
                .orElse(code);
    }

    private static String say(Fault fault, RegistrationMessages text) {
        return switch (fault.why()) {
            case TOO_LONG -> text.tooLong(label(fault.field(), text), fault.limit());
            case INVALID, TOO_SMALL, TOO_LARGE ->
                switch (fault.field()) {
                    case "email" -> text.emailInvalid();
                    case "organisation" -> text.organisationHoldsLink();
                    default -> text.countryMissing();
                };
            case REQUIRED ->
                switch (fault.field()) {
                    case "email" -> text.emailMissing();
                    case "organisation" -> text.organisationMissing();
                    case "organisationType" -> text.organisationTypeMissing();
                    case "country" -> text.countryMissing();
                    default -> text.nameMissing();
                };
        };
    }

    private static String label(String field, RegistrationMessages text) {
        return switch (field) {
            case "firstName" -> text.firstName();
            case "lastName" -> text.lastName();
            case "email" -> text.email();
            case "organisation" -> text.organisation();
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static RegistrationMessages in(Locale locale) {
        return MessageBundles.get(RegistrationMessages.class, Localized.Literal.of(locale.toLanguageTag()));
    }
}
