package org.openroundtable.notification.staff;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.account.login.PasswordLinkIssued;
import org.openroundtable.link.Paths;

import io.quarkus.qute.CheckedTemplate;

/** Brings the link by which to choose another password. */
@CheckedTemplate(basePath = "notification/staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PasswordLetter(StaffLetterContext about, String heading) implements StaffLetter {

    @Singleton
    static class Occasion {

        void on(@Observes PasswordLinkIssued issued, StaffMails mails) {
            mails.write(
                    issued.account(),
                    Paths.staffPassword(issued.secret()),
                    about -> new PasswordLetter(about, about.say().password()));
        }
    }
}
