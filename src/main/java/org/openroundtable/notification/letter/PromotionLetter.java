package org.openroundtable.notification.letter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.News;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.announcement.PlacesReleased;

import io.quarkus.qute.CheckedTemplate;

/** Gives who waited a place, or holds it for them until an organiser has decided. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PromotionLetter(LetterContext about, String heading) implements Letter {

    static PromotionLetter of(LetterContext about) {
        return new PromotionLetter(
                about,
                about.isToBeApproved()
                        ? about.say().promotedHeld()
                        : about.say().promoted());
    }

    @Singleton
    static class Occasion {

        void on(@Observes PlacesReleased happened, Notifications notifications) {
            if (!happened.isOffer()) {
                notifications.write(happened.registration(), News.of(happened), PromotionLetter::of);
            }
        }
    }
}
