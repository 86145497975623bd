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

/** Tells that an offer was not taken up in time, and the rest of the registration stands. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LapseLetter(LetterContext about, String heading) implements Letter {

    static LapseLetter of(LetterContext about) {
        return new LapseLetter(about, about.say().lapsed());
    }

    @Singleton
    static class Occasion {

        void on(@Observes RegistrationChanged happened, Notifications notifications) {
            if (happened.reason() == Reason.OFFER_LAPSED) {
                notifications.write(happened.registration(), News.of(happened), LapseLetter::of);
            }
        }
    }
}
