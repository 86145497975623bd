package org.openroundtable.notification.letter;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.OrganiserText;

import io.quarkus.qute.CheckedTemplate;

/**
 * Tells everybody that the event is cancelled; without sessions and times, which do not hold any more.
 *
 * @param why null: the organiser does not say
 */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record EventCancelledLetter(LetterContext about, String heading, OrganiserText why) implements Letter {

    public static EventCancelledLetter of(LetterContext about, String why) {
        return new EventCancelledLetter(about, about.say().eventCancelled(), OrganiserText.asTyped(why));
    }

    @Override
    public boolean tellsProgramme() {
        return false;
    }
}
