package org.openroundtable.notification.letter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.announcement.RegistrationReceived;

import io.quarkus.qute.CheckedTemplate;

/** Asks to confirm the address before anything else. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record AddressLetter(LetterContext about, String heading) implements Letter {

    public static AddressLetter of(LetterContext about) {
        return new AddressLetter(about, about.say().confirmAddress());
    }

    @Singleton
    static class Occasion {

        void on(@Observes RegistrationReceived happened, Notifications notifications) {
            if (happened.registration().state() == RegistrationState.PENDING_EMAIL) {
                notifications.write(happened.registration(), happened.view(), AddressLetter::of);
            }
        }
    }
}
