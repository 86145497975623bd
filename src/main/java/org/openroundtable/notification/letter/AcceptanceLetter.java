package org.openroundtable.notification.letter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.News;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.announcement.RegistrationChanged;

import io.quarkus.qute.CheckedTemplate;

/** Confirms that a place which was on offer is taken up. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AcceptanceLetter(LetterContext about, String heading) implements Letter {

    static AcceptanceLetter of(LetterContext about) {
        return new AcceptanceLetter(about, about.say().promoted());
    }

    @Singleton
    static class Occasion {

        void on(@Observes RegistrationChanged happened, Notifications notifications) {
            if (happened.reason() == Reason.OFFER_ACCEPTED) {
                notifications.write(happened.registration(), News.of(happened), AcceptanceLetter::of);
            }
        }
    }
}
