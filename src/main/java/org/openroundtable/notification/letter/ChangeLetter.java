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

/** Shows how a registration stands after its own changes. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChangeLetter(LetterContext about, String heading) implements Letter {

    static ChangeLetter of(LetterContext about) {
        return new ChangeLetter(about, about.say().changed());
    }

    @Singleton
    static class Occasion {

        void on(@Observes RegistrationChanged happened, Notifications notifications) {
            if (happened.reason() != Reason.OFFER_ACCEPTED && happened.reason() != Reason.OFFER_LAPSED) {
                notifications.write(happened.registration(), News.of(happened), ChangeLetter::of);
            }
        }
    }
}
