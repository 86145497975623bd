package org.openroundtable.notification.letter.address;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.link.Paths;
import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.change.AddressToConfirm;

import io.quarkus.qute.CheckedTemplate;

/** Asks whoever reads what comes to an address whether it is theirs. It need not be, so that of the registration it says nothing. */
@CheckedTemplate(basePath = "notification/letter/address", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewAddressLetter(LetterContext about, String heading, String until) implements Letter {

    @Override
    public boolean bringsCalendar() {
        return false;
    }

    @Override
    public boolean tellsProgramme() {
        return false;
    }

    @Singleton
    static class Occasion {

        void on(@Observes AddressToConfirm happened, Notifications notifications) {
            notifications.writeTo(
                    happened.email(),
                    Paths.newAddress(happened.secret().value()),
                    happened.registration(),
                    about -> new NewAddressLetter(about, about.say().newAddress(), about.moment(happened.until())));
        }
    }
}
