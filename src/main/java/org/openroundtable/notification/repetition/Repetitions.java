package org.openroundtable.notification.repetition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.mail.MailState;
import org.openroundtable.mail.Outbox;
import org.openroundtable.mail.SentMail;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationChange.MailRepeated;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.Announcements;

/**
 * Sends mails again. What they said is erased once they are settled, and of the secrets in their links only hashes are
 * kept, so that the letter is written anew: from what holds now, with a link of its own, to the address as it is now.
 */
@ApplicationScoped
public class Repetitions {

    private static final int MOST_PER_PERIOD = 5;
    private static final Duration PERIOD = Duration.ofHours(1);

    private final Outbox outbox;
    private final Registrations registrations;
    private final RegistrationViews views;
    private final Notifications notifications;
    private final Announcements announcements;

    Repetitions(
            Outbox outbox,
            Registrations registrations,
            RegistrationViews views,
            Notifications notifications,
            Announcements announcements) {
        this.outbox = outbox;
        this.registrations = registrations;
        this.views = views;
        this.notifications = notifications;
        this.announcements = announcements;
    }

    /** A mail of that occasion can be written again, as long as what it says holds. */
    public static boolean isPossible(String occasion) {
        return !Repeatable.of(occasion).isEmpty();
    }

    /** @return empty: no such mail is about the registration */
    @Transactional
    public Optional<Repeated> repeat(Long registration, UUID mail, Actor actor, Instant now) {
        var repeated = registrations.findById(registration);
        registrations.lock(repeated);
        var mails = outbox.about(Notifications.reference(registration));
        return mails.stream()
                .filter(sent -> sent.id().equals(mail))
                .findFirst()
                .map(sent -> repeat(repeated, sent, mails, actor, now));
    }

    private Repeated repeat(Registration registration, SentMail mail, List<SentMail> mails, Actor actor, Instant now) {
        var possible = Repeatable.of(mail.occasion());
        if (possible.isEmpty()) {
            return Repeated.NOT_REPEATABLE;
        }
        var view = views.of(registration);
        var event = registration.facts();
        var letter = possible.stream().filter(one -> one.holds(view, event)).findFirst();
        if (event.isOverAt(now) || letter.isEmpty()) {
            return Repeated.NOT_TRUE_ANY_MORE;
        }
        var alike = mails.stream()
                .filter(other -> letter.get().isLike(other.occasion()))
                .toList();
        if (alike.stream().anyMatch(other -> other.state() == MailState.PENDING)) {
            return Repeated.UNDER_WAY;
        }
        var since = now.minus(PERIOD);
        if (alike.stream().filter(other -> other.createdAt().isAfter(since)).count() >= MOST_PER_PERIOD) {
            return Repeated.TOO_OFTEN;
        }
        notifications.write(registration, letter.get().news(view), letter.get()::write);
        registration.record(new MailRepeated(), null, actor, now);
        announcements.announce(List.of(registration));
        return Repeated.SENT;
    }
}
