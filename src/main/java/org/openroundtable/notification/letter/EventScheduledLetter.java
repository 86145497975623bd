package org.openroundtable.notification.letter;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;

import io.quarkus.qute.CheckedTemplate;

/** Tells everybody that the event takes place after all. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EventScheduledLetter(LetterContext about, String heading) implements Letter {

    static EventScheduledLetter of(LetterContext about) {
        return new EventScheduledLetter(about, about.say().eventScheduled());
    }
}
