package org.openroundtable.organiser.signin;

import java.util.Arrays;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.organiser.access.SignInRequired.Why;
import org.openroundtable.organiser.account.AccountErrors;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/** What was typed to sign in. */
record SignInForm(String then, String kept, Why why, String email, String password) {

    static SignInForm of(FormFields fields) {
        return new SignInForm(
                Then.of(fields.value("then")),
                fields.line("kept"),
                why(fields.line("why")),
                fields.line("email"),
                fields.text("password"));
    }

    private static Why why(String name) {
        return Arrays.stream(Why.values())
                .filter(why -> why.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    SignInPage page(FormErrors faults) {
        return new SignInPage(then, kept, email, why, true, faults);
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
