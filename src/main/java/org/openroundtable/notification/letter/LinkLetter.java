package org.openroundtable.notification.letter;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.mail.Outbox;
import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.LinkRequested;

import io.quarkus.qute.CheckedTemplate;

/** Brings the link to who has asked for it. */
@CheckedTemplate(basePath = "notification/letter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record LinkLetter(LetterContext about, String heading) implements Letter {

    public static LinkLetter of(LetterContext about) {
        return new LinkLetter(about, about.say().link());
    }

    @Override
    public boolean bringsCalendar() {
        return false;
    }

    /** Anybody can ask for a link, as often as they like, in the name of any address; so its mailbox is protected here. */
    @Singleton
    static class Occasion {

        private static final int LINKS_PER_PERIOD = 5;
        private static final Duration PERIOD = Duration.ofHours(1);
        private static final Set<String> BRINGING_A_LINK = Set.of("link", "already-registered");

        private final Clock clock;
        private final Outbox outbox;
        private final Registrations registrations;
        private final Notifications notifications;

        Occasion(Clock clock, Outbox outbox, Registrations registrations, Notifications notifications) {
            this.clock = clock;
            this.outbox = outbox;
            this.registrations = registrations;
            this.notifications = notifications;
        }

        void on(@Observes LinkRequested happened) {
            var registration = happened.registration();
            registrations.lock(registration);
            if (sentOfLate(registration) < LINKS_PER_PERIOD) {
                notifications.write(
                        registration, happened.byRegistering() ? AlreadyRegisteredLetter::of : LinkLetter::of);
            }
        }

        private long sentOfLate(Registration registration) {
            return outbox.countSince(
                    clock.instant().minus(PERIOD), BRINGING_A_LINK, Notifications.reference(registration));
        }
    }
}
