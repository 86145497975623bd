package org.openroundtable.notification.letter;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;

import io.quarkus.qute.CheckedTemplate;

/** Tells everybody that the event is postponed; without sessions and times, which do not hold any more. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EventPostponedLetter(LetterContext about, String heading) implements Letter {

    static EventPostponedLetter of(LetterContext about) {
        return new EventPostponedLetter(about, about.say().eventPostponed());
    }

    @Override
    public boolean tellsProgramme() {
        return false;
    }
}
