package org.openroundtable.notification.letter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.event.EventStatus;
import org.openroundtable.event.EventStatusChanged;
import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;

import io.quarkus.qute.CheckedTemplate;

/** Tells everybody that the event takes place after all. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EventScheduledLetter(LetterContext about, String heading) implements Letter {

    static EventScheduledLetter of(LetterContext about) {
        return new EventScheduledLetter(about, about.say().eventScheduled());
    }

    @Singleton
    static class Occasion {

        void on(@Observes EventStatusChanged happened, Notifications notifications) {
            if (happened.event().status() == EventStatus.SCHEDULED) {
                notifications.writeToAll(happened.event(), EventScheduledLetter::of);
            }
        }
    }
}
