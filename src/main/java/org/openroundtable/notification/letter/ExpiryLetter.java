package org.openroundtable.notification.letter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.announcement.RegistrationCancelled;

import io.quarkus.qute.CheckedTemplate;

/** Tells that the place in the event was not taken up in time, and the registration has ended with it. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ExpiryLetter(LetterContext about, String heading) implements Letter {

    public static ExpiryLetter of(LetterContext about) {
        return new ExpiryLetter(about, about.say().expired());
    }

    @Singleton
    static class Occasion {

        void on(@Observes RegistrationCancelled happened, Notifications notifications) {
            if (happened.registration().state() == RegistrationState.EXPIRED) {
                notifications.write(happened.registration(), ExpiryLetter::of);
            }
        }
    }
}
