package org.openroundtable.notification.letter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.announcement.RegistrationCancelled;

import io.quarkus.qute.CheckedTemplate;

/** Confirms that a registration is cancelled. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CancellationLetter(LetterContext about, String heading) implements Letter {

    static CancellationLetter of(LetterContext about) {
        return new CancellationLetter(about, about.say().cancelled());
    }

    @Singleton
    static class Occasion {

        void on(@Observes RegistrationCancelled happened, Notifications notifications) {
            if (happened.registration().state() != RegistrationState.EXPIRED) {
                notifications.write(happened.registration(), CancellationLetter::of);
            }
        }
    }
}
