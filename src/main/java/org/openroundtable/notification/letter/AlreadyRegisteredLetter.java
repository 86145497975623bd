package org.openroundtable.notification.letter;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;

import io.quarkus.qute.CheckedTemplate;

/** Brings the link to who has tried to register once more; {@link LinkLetter} says when. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AlreadyRegisteredLetter(LetterContext about, String heading) implements Letter {

    static AlreadyRegisteredLetter of(LetterContext about) {
        return new AlreadyRegisteredLetter(about, about.say().alreadyRegistered());
    }

    @Override
    public boolean bringsCalendar() {
        return false;
    }
}
