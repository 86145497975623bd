package org.openroundtable.notification.letter;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.MailMessages;
import org.openroundtable.notification.Notifications;
import org.openroundtable.notification.SessionLine;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.programme.ProgrammeChanged;
import org.openroundtable.registration.notice.Addressees;

import io.quarkus.qute.CheckedTemplate;

/**
 * Tells what has changed of sessions that the registrant has a place in or waits for.
 *
 * @param changed at least one
 * @param onlyMoved one session, and its time has changed
 * @param someMoved the time of at least one has changed
 */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionChangesLetter(
        LetterContext about, String heading, List<SessionLine> changed, boolean onlyMoved, boolean someMoved)
        implements Letter {

    static SessionChangesLetter of(LetterContext about, List<CalendarChange> changes) {
        var changed = changes.stream().map(about::session).toList();
        return new SessionChangesLetter(
                about,
                changed.size() == 1
                        ? heading(about.say(), changed.get(0))
                        : about.say().sessionsChanged(),
                changed,
                changes.size() == 1 && changes.get(0).isMoved(),
                changes.stream().anyMatch(CalendarChange::isMoved));
    }

    private static String heading(MailMessages say, SessionLine only) {
        return only.formerTime() == null ? say.sessionChanged(only.title()) : say.moved(only.title());
    }

    /** One to each whom some of the changes concern, about all of these. */
    @Singleton
    static class Occasion {

        private final Addressees addressees;
        private final Notifications notifications;

        Occasion(Addressees addressees, Notifications notifications) {
            this.addressees = addressees;
            this.notifications = notifications;
        }

        void on(@Observes ProgrammeChanged happened) {
            addressees
                    .of(happened.changes(), happened.at())
                    .forEach((registration, changes) ->
                            notifications.write(registration, about -> SessionChangesLetter.of(about, changes)));
        }
    }
}
