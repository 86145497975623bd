package org.openroundtable.organiser.account;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.login.Passwords;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says in the reader's language what is wrong with a form about accounts. */
@RequestScoped
public class AccountErrors {

    private final AccountMessages text;

    AccountErrors(Visitor visitor) {
        text = MessageBundles.get(
                AccountMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
    }

    public AccountMessages text() {
        return text;
    }

    public void checkEmail(FormErrors errors, String field, String email) {
        if (email.isEmpty()) {
            errors.add(field, text.emailMissing());
        } else if (!EmailAddress.isValid(email)) {
            errors.add(field, text.emailInvalid());
        }
    }

    public void checkName(FormErrors errors, String field, String name) {
        if (name.isEmpty()) {
            errors.add(field, text.nameMissing());
        } else if (name.length() > StaffAccount.LONGEST_NAME) {
            errors.add(field, text.tooLong(StaffAccount.LONGEST_NAME));
        }
    }

    /** @param email of the account */
    public void checkNewPassword(FormErrors errors, String field, String password, String email) {
        if (!Passwords.isStrongEnough(password, email)) {
            errors.add(field, text.passwordWeak(Passwords.SHORTEST));
        } else if (password.length() > Passwords.LONGEST) {
            errors.add(field, text.tooLong(Passwords.LONGEST));
        }
    }

    public FormErrors refused() {
        return FormErrors.none().add("email", text.refused());
    }

    /** The code came too long after the password. */
    public FormErrors tooLate() {
        return FormErrors.none().add("email", text.codeTooLate());
    }

    public FormErrors tooMany(String field, long seconds) {
        return FormErrors.none().add(field, text.tooMany((seconds + 59) / 60));
    }
}
