package org.openroundtable.notification.letter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.MailMessages;
import org.openroundtable.notification.Notifications;
import org.openroundtable.notification.OrganiserText;
import org.openroundtable.notification.SessionLine;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.programme.ProgrammeChanged;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.Registrations;

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
        return new SessionChangesLetter(
                about,
                heading(about.say(), changes),
                changes.stream().map(about::session).toList(),
                changes.size() == 1 && changes.get(0).isMoved(),
                changes.stream().anyMatch(CalendarChange::isMoved));
    }

    private static String heading(MailMessages say, List<CalendarChange> changes) {
        if (changes.size() > 1) {
            return say.sessionsChanged();
        }
        var title = new OrganiserText(changes.get(0).session().title());
        return changes.get(0).isMoved() ? say.moved(title) : say.sessionChanged(title);
    }

    /**
     * To everybody who has or waits for a place in one of the sessions, in one mail; not where nobody confirmed the
     * address. Nor while the event is cancelled or postponed: no time is sure then.
     */
    @Singleton
    static class Occasion {

        private final Clock clock;
        private final Registrations registrations;
        private final Notifications notifications;

        Occasion(Clock clock, Registrations registrations, Notifications notifications) {
            this.clock = clock;
            this.registrations = registrations;
            this.notifications = notifications;
        }

        void on(@Observes ProgrammeChanged happened) {
            if (!happened.changes().get(0).session().event().isScheduled()) {
                return;
            }
            var byRegistration = new LinkedHashMap<Registration, List<CalendarChange>>();
            for (var change : happened.changes()) {
                registrations.wanting(change.session()).stream()
                        .filter(registration -> registration.state() != RegistrationState.PENDING_EMAIL)
                        .filter(registration -> concerns(change, registration))
                        .forEach(registration -> byRegistration
                                .computeIfAbsent(registration, first -> new ArrayList<>())
                                .add(change));
            }
            byRegistration.forEach((registration, changes) ->
                    notifications.write(registration, about -> SessionChangesLetter.of(about, changes)));
        }

        /** Nobody wants to hear of a session that is over, nor of a link that they do not have. */
        private boolean concerns(CalendarChange change, Registration registration) {
            var now = clock.instant();
            if (!change.before().end().isAfter(now) && !change.after().end().isAfter(now)) {
                return false;
            }
            return change.isMoved()
                    || change.isRetitled()
                    || change.isElsewhere()
                    || change.isJoinedElsewhere() && attends(registration, change.session());
        }

        private static boolean attends(Registration registration, Session session) {
            return registration.state() == RegistrationState.CONFIRMED
                    && registration.places().stream()
                            .anyMatch(
                                    place -> place.session().equals(session) && place.state() == PlaceState.CONFIRMED);
        }
    }
}
