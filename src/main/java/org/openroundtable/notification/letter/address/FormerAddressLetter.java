package org.openroundtable.notification.letter.address;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.link.Paths;
import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.announcement.AddressMoved;

import io.quarkus.qute.CheckedTemplate;

/** Tells whoever reads what comes to the former address of a registration that it has another one; not which. */
@CheckedTemplate(basePath = "notification/letter/address", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FormerAddressLetter(LetterContext about, String heading) implements Letter {

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

        void on(@Observes AddressMoved happened, Notifications notifications) {
            notifications.writeTo(
                    happened.former(),
                    Paths.event(happened.registration().facts().slug()),
                    happened.registration(),
                    about -> new FormerAddressLetter(about, about.say().formerAddress()));
        }
    }
}
