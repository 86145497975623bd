package org.openroundtable.notification.letter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.announcement.AddressConfirmed;
import org.openroundtable.registration.announcement.RegistrationApproved;
import org.openroundtable.registration.announcement.RegistrationReceived;

import io.quarkus.qute.CheckedTemplate;

/** Confirms a registration. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ConfirmationLetter(LetterContext about, String heading) implements Letter {

    public static ConfirmationLetter of(LetterContext about) {
        return new ConfirmationLetter(about, about.say().confirmed());
    }

    @Singleton
    static class Occasion {

        void on(@Observes RegistrationReceived happened, Notifications notifications) {
            if (happened.registration().state() == RegistrationState.CONFIRMED) {
                notifications.write(happened.registration(), happened.view(), ConfirmationLetter::of);
            }
        }

        void on(@Observes RegistrationApproved happened, Notifications notifications) {
            notifications.write(happened.registration(), ConfirmationLetter::of);
        }

        void on(@Observes AddressConfirmed happened, Notifications notifications) {
            if (happened.registration().state() == RegistrationState.CONFIRMED) {
                notifications.write(happened.registration(), ConfirmationLetter::of);
            }
        }
    }
}
