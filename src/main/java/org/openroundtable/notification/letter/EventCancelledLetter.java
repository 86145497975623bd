package org.openroundtable.notification.letter;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;

import io.quarkus.qute.CheckedTemplate;

/** Tells everybody that the event is cancelled; without sessions and times, which do not hold any more. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EventCancelledLetter(LetterContext about, String heading) implements Letter {

    static EventCancelledLetter of(LetterContext about) {
        return new EventCancelledLetter(about, about.say().eventCancelled());
    }

    @Override
    public boolean tellsProgramme() {
        return false;
    }
}
