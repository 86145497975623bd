package org.openroundtable.notification.letter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.announcement.AddressConfirmed;
import org.openroundtable.registration.announcement.RegistrationReceived;

import io.quarkus.qute.CheckedTemplate;

/** Tells the number in the line of an event that is full. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record WaitingLetter(LetterContext about, String heading) implements Letter {

    public static WaitingLetter of(LetterContext about) {
        return new WaitingLetter(about, about.say().waiting());
    }

    @Singleton
    static class Occasion {

        void on(@Observes RegistrationReceived happened, Notifications notifications) {
            if (happened.registration().state() == RegistrationState.WAITING) {
                notifications.write(happened.registration(), happened.view(), WaitingLetter::of);
            }
        }

        void on(@Observes AddressConfirmed happened, Notifications notifications) {
            if (happened.registration().state() == RegistrationState.WAITING) {
                notifications.write(happened.registration(), WaitingLetter::of);
            }
        }
    }
}
