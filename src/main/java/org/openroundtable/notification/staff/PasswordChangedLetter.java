package org.openroundtable.notification.staff;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.account.AccountChange.PasswordChanged;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.StaffAccounts;

import io.quarkus.qute.CheckedTemplate;

/** Tells whoever owns an account that somebody has chosen another password for it; of the first one they know. */
@CheckedTemplate(basePath = "notification/staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PasswordChangedLetter(StaffLetterContext about, String heading) implements StaffLetter {

    @Singleton
    static class Occasion {

        void on(@Observes AccountChanged changed, StaffAccounts accounts, StaffMails mails) {
            if (changed.change() instanceof PasswordChanged password && !password.first()) {
                accounts.withId(changed.account())
                        .ifPresent(account -> mails.write(
                                account,
                                "/organiser/sign-in",
                                about -> new PasswordChangedLetter(
                                        about, about.say().changed())));
            }
        }
    }
}
