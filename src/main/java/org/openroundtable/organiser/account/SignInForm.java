package org.openroundtable.organiser.account;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/** What was typed to sign in. */
record SignInForm(String then, String email, String password) {

    static SignInForm of(FormFields fields) {
        return new SignInForm(
                Then.of(fields.value("then")), Typed.line(fields, "email"), Typed.text(fields, "password"));
    }

    FormErrors faults(AccountErrors errors) {
        var faults = FormErrors.none();
        errors.checkEmail(faults, "email", email);
        if (password.isEmpty()) {
            faults.add("password", errors.text().passwordMissing());
        }
        return faults;
    }

    /** What makes two addresses the same. */
    String key() {
        return new EmailAddress(email).key();
    }
}
