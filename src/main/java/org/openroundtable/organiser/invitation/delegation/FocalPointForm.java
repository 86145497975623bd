package org.openroundtable.organiser.invitation.delegation;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/**
 * Somebody who is to look after an organisation, as typed.
 *
 * @param language tag
 */
record FocalPointForm(String organisation, String email, String language) {

    /** In characters, as in the form of registrants. */
    private static final int LONGEST = 300;

    static FocalPointForm empty(String language) {
        return new FocalPointForm("", "", language);
    }

    static FocalPointForm of(FormFields fields) {
        return new FocalPointForm(fields.line("organisation"), fields.line("email"), fields.line("language"));
    }

    FormErrors check(FocalPointMessages say) {
        var errors = FormErrors.none();
        if (organisation.isEmpty() || organisation.length() > LONGEST) {
            errors.add("organisation", say.organisationMissing());
        }
        if (!EmailAddress.isValid(email)) {
            errors.add("email", say.emailInvalid());
        }
        return errors;
    }
}
