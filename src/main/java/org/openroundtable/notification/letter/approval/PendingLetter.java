package org.openroundtable.notification.letter.approval;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.announcement.AddressConfirmed;
import org.openroundtable.registration.announcement.RegistrationReceived;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Tells that an organiser decides on the registration. */
@CheckedTemplate(basePath = "notification/letter/approval", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PendingLetter(LetterContext about, String heading) implements Letter {

    public static PendingLetter of(LetterContext about) {
        return new PendingLetter(about, say(about).pending());
    }

    /** What letters say of decisions, in the language of one. */
    static ApprovalMessages say(LetterContext about) {
        return MessageBundles.get(ApprovalMessages.class, Localized.Literal.of(about.language()));
    }

    @Singleton
    static class Occasion {

        void on(@Observes RegistrationReceived happened, Notifications notifications) {
            if (happened.registration().state() == RegistrationState.PENDING_APPROVAL) {
                notifications.write(happened.registration(), happened.view(), PendingLetter::of);
            }
        }

        void on(@Observes AddressConfirmed happened, Notifications notifications) {
            if (happened.registration().state() == RegistrationState.PENDING_APPROVAL) {
                notifications.write(happened.registration(), PendingLetter::of);
            }
        }
    }
}
