package org.openroundtable.site.form;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jboss.resteasy.reactive.RestForm;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.registration.desk.IdempotencyKey;
import org.openroundtable.registration.registrant.Registrant;

/**
 * What the form holds, as typed; null: not sent.
 *
 * @param sessions codes
 * @param website no person sees this field; whoever fills it in is a program
 * @param submission names this filling-in of the form, so that sending it twice registers once
 */
public record RegistrationForm(
        @RestForm String firstName,
        @RestForm String lastName,
        @RestForm String email,
        @RestForm String organisation,
        @RestForm String organisationType,
        @RestForm String smallOrMedium,
        @RestForm String country,
        @RestForm String position,
        @RestForm List<String> sessions,
        @RestForm String accessibilityNeeds,
        @RestForm String questions,
        @RestForm String showName,
        @RestForm String shareContact,
        @RestForm String laterAnnouncements,
        @RestForm String website,
        @RestForm String submission) {

    static RegistrationForm empty() {
        return new RegistrationForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                UUID.randomUUID().toString());
    }

    public static RegistrationForm of(Registrant registrant) {
        return new RegistrationForm(
                registrant.firstName,
                registrant.lastName,
                registrant.email,
                registrant.organisation,
                registrant.organisationType.code(),
                ticked(registrant.smallOrMedium),
                registrant.country,
                registrant.position,
                List.of(),
                registrant.accessibilityNeeds,
                registrant.questions,
                ticked(registrant.showName),
                ticked(registrant.shareContact),
                ticked(registrant.laterAnnouncements),
                null,
                null);
    }

    public Registrant registrant() {
        var registrant = new Registrant();
        registrant.firstName = firstName;
        registrant.lastName = lastName;
        registrant.email = email;
        registrant.organisation = organisation;
        registrant.organisationType = Arrays.stream(OrganisationType.values())
                .filter(type -> type.code().equals(organisationType))
                .findFirst()
                .orElse(null);
        registrant.smallOrMedium = smallOrMedium != null;
        registrant.country = country;
        registrant.position = position;
        registrant.accessibilityNeeds = accessibilityNeeds;
        registrant.questions = questions;
        registrant.showName = showName != null;
        registrant.shareContact = shareContact != null;
        registrant.laterAnnouncements = laterAnnouncements != null;
        return registrant;
    }

    /** Null: the form was sent without its name, so each sending counts. */
    IdempotencyKey key() {
        return IdempotencyKey.isValid(submission) ? new IdempotencyKey(submission) : null;
    }

    boolean isFilledByProgram() {
        return website != null && !website.isBlank();
    }

    private static String ticked(boolean ticked) {
        return ticked ? "true" : null;
    }
}
