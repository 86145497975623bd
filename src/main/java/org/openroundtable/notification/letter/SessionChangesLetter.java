package org.openroundtable.notification.letter;

import java.util.List;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.MailMessages;
import org.openroundtable.notification.SessionLine;

import io.quarkus.qute.CheckedTemplate;

/** Tells what has changed of sessions in the registrant's programme. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionChangesLetter(LetterContext about, String heading) implements Letter {

    static SessionChangesLetter of(LetterContext about) {
        return new SessionChangesLetter(about, heading(about, about.fresh()));
    }

    private static String heading(LetterContext about, List<SessionLine> changed) {
        return switch (about.news().changes().size()) {
            case 0 -> about.say().moved(about.event());
            case 1 -> heading(about.say(), changed.get(0));
            default -> about.say().sessionsChanged();
        };
    }

    private static String heading(MailMessages say, SessionLine only) {
        if (only.time() == null) {
            return say.withdrawn(only.title());
        }
        return only.formerTime() == null ? say.sessionChanged(only.title()) : say.moved(only.title());
    }
}
