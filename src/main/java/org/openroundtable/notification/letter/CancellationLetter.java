package org.openroundtable.notification.letter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;
import org.openroundtable.notification.OrganiserText;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.announcement.RegistrationCancelled;

import io.quarkus.qute.CheckedTemplate;

/**
 * Confirms that a registration is cancelled.
 *
 * @param why as the organiser gives it; null: nobody does
 */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CancellationLetter(LetterContext about, String heading, OrganiserText why) implements Letter {

    /** @param why null: it is not said */
    public static CancellationLetter of(LetterContext about, String why) {
        return new CancellationLetter(about, about.say().cancelled(), about.ofOrganiser(why));
    }

    @Singleton
    static class Occasion {

        void on(@Observes RegistrationCancelled happened, Notifications notifications) {
            if (happened.registration().state() != RegistrationState.EXPIRED) {
                notifications.write(happened.registration(), about -> CancellationLetter.of(about, happened.why()));
            }
        }
    }
}
