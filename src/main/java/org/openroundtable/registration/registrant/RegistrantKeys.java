package org.openroundtable.registration.registrant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.organisation.Spelling;

/**
 * What others who are the same have in common with a registrant, however it was typed.
 *
 * @param email of the address
 * @param organisation of its name; null: a version has entered it that did not know this yet
 */
@Embeddable
public record RegistrantKeys(
        @Column(name = "email_key") String email,
        @Column(name = "organisation_key") String organisation) {

    public static RegistrantKeys of(Registrant registrant) {
        return new RegistrantKeys(
                new EmailAddress(registrant.email()).key(),
                Spelling.of(registrant.organisation()).key());
    }
}
