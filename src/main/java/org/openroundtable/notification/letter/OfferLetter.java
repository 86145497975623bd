package org.openroundtable.notification.letter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.News;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.announcement.PlacesReleased;

import io.quarkus.qute.CheckedTemplate;

/** Offers who waited a place in the event, or in sessions. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record OfferLetter(LetterContext about, String heading) implements Letter {

    public static OfferLetter of(LetterContext about) {
        return new OfferLetter(about, about.say().offered());
    }

    @Singleton
    static class Occasion {

        void on(@Observes PlacesReleased happened, Notifications notifications) {
            if (happened.isOffer()) {
                notifications.write(happened.registration(), News.of(happened), OfferLetter::of);
            }
        }
    }
}
