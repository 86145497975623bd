package org.openroundtable.notification.letter.approval;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;
import org.openroundtable.notification.OrganiserText;
import org.openroundtable.registration.announcement.RegistrationRejected;

import io.quarkus.qute.CheckedTemplate;

/**
 * Tells that a registration was turned down.
 *
 * @param why null: the organiser does not say
 */
@CheckedTemplate(basePath = "notification/letter/approval", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record RejectionLetter(LetterContext about, String heading, OrganiserText why) implements Letter {

    /** @param why null: it is not said */
    public static RejectionLetter of(LetterContext about, String why) {
        return new RejectionLetter(about, PendingLetter.say(about).rejected(), about.ofOrganiser(why));
    }

    /** Nobody was given one before it was approved. */
    @Override
    public boolean bringsCalendar() {
        return false;
    }

    @Singleton
    static class Occasion {

        void on(@Observes RegistrationRejected happened, Notifications notifications) {
            notifications.write(happened.registration(), about -> RejectionLetter.of(about, happened.why()));
        }
    }
}
