package org.openroundtable.notification.repetition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.mail.MailState;
import org.openroundtable.mail.Outbox;
import org.openroundtable.mail.SentMail;
import org.openroundtable.notification.Notifications;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationChange;
import org.openroundtable.registration.RegistrationChange.LinkSent;
import org.openroundtable.registration.RegistrationChange.MailRepeated;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.notice.ToldReasons;
import org.openroundtable.release.Releases;

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
    private final Releases releases;
    private final ToldReasons reasons;

    Repetitions(
            Outbox outbox,
            Registrations registrations,
            RegistrationViews views,
            Notifications notifications,
            Announcements announcements,
            Releases releases,
            ToldReasons reasons) {
        this.outbox = outbox;
        this.registrations = registrations;
        this.views = views;
        this.notifications = notifications;
        this.announcements = announcements;
        this.releases = releases;
        this.reasons = reasons;
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
        return mailsAbout(repeated)
                .filter(sent -> sent.id().equals(mail))
                .findFirst()
                .map(sent -> repeat(repeated, sent, actor, now));
    }

    /** The link to its page, for whoever has lost it; those that were sent before stay valid. */
    @Transactional
    public Repeated sendLink(Long registration, Actor actor, Instant now) {
        var holder = registrations.findById(registration);
        registrations.lock(holder);
        var view = views.of(holder);
        return Repeatable.LINK.holds(view, holder.facts())
                ? send(holder, view, Repeatable.LINK, new LinkSent(), actor, now)
                : Repeated.NOT_TRUE_ANY_MORE;
    }

    private Repeated repeat(Registration registration, SentMail mail, Actor actor, Instant now) {
        var possible = Repeatable.of(mail.occasion());
        if (possible.isEmpty()) {
            return Repeated.NOT_REPEATABLE;
        }
        var view = views.of(registration);
        var event = registration.facts();
        var letter = possible.stream().filter(one -> one.holds(view, event)).findFirst();
        return event.isOverAt(now) || letter.isEmpty()
                ? Repeated.NOT_TRUE_ANY_MORE
                : send(registration, view, letter.get(), new MailRepeated(), actor, now);
    }

    private Repeated send(
            Registration registration,
            RegistrationView view,
            Repeatable letter,
            RegistrationChange what,
            Actor actor,
            Instant now) {
        var alike = mailsAbout(registration)
                .filter(other -> letter.isLike(other.occasion()))
                .toList();
        if (alike.stream().anyMatch(other -> other.state() == MailState.PENDING)) {
            return Repeated.UNDER_WAY;
        }
        var since = now.minus(PERIOD);
        if (alike.stream().filter(other -> other.createdAt().isAfter(since)).count() >= MOST_PER_PERIOD) {
            return Repeated.TOO_OFTEN;
        }
        var why = view.isActive() ? releases.whyStatus(registration.facts()) : reasons.of(view);
        notifications.write(registration, letter.news(view), about -> letter.write(about, why.orElse(null)));
        registration.record(what, null, actor, now);
        announcements.announce(List.of(registration));
        return Repeated.SENT;
    }

    private Stream<SentMail> mailsAbout(Registration registration) {
        return outbox.about(Notifications.reference(registration.id())).stream();
    }
}
