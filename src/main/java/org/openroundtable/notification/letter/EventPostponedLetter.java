package org.openroundtable.notification.letter;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.OrganiserText;

import io.quarkus.qute.CheckedTemplate;

/**
 * Tells everybody that the event is postponed; without sessions and times, which do not hold any more.
 *
 * @param why null: the organiser does not say
 */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record EventPostponedLetter(LetterContext about, String heading, OrganiserText why) implements Letter {

    public static EventPostponedLetter of(LetterContext about, String why) {
        return new EventPostponedLetter(about, about.say().eventPostponed(), OrganiserText.asTyped(why));
    }

    @Override
    public boolean tellsProgramme() {
        return false;
    }
}
