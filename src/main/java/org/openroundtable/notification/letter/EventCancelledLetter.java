package org.openroundtable.notification.letter;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.event.EventStatus;
import org.openroundtable.event.EventStatusChanged;
import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;

import io.quarkus.qute.CheckedTemplate;

/** Tells everybody that the event is cancelled; without sessions and times, which do not hold any more. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EventCancelledLetter(LetterContext about, String heading) implements Letter {

    static EventCancelledLetter of(LetterContext about) {
        return new EventCancelledLetter(about, about.say().eventCancelled());
    }

    @Singleton
    static class Occasion {

        void on(@Observes EventStatusChanged happened, Notifications notifications) {
            if (happened.event().status() == EventStatus.CANCELLED) {
                notifications.writeToAll(happened.event(), EventCancelledLetter::of);
            }
        }
    }
}
