package org.openroundtable.registration.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.invitation.InvitationAct.Count;
import org.openroundtable.registration.invitation.InvitationAct.InvitationsErased;

import io.quarkus.scheduler.Scheduled;

/**
 * Erases what is known of people who were invited to an event and have not registered, some time after it. That people
 * were invited, by whom and how many stays in the history, which names none of them.
 */
@ApplicationScoped
public class InvitationRetention {

    /** How long after the end of the event. */
    public static final int DAYS = 30;

    private final Clock clock;
    private final Invitations invitations;
    private final Announcements announcements;

    InvitationRetention(Clock clock, Invitations invitations, Announcements announcements) {
        this.clock = clock;
        this.invitations = invitations;
        this.announcements = announcements;
    }

    @Scheduled(every = "1h", delayed = "5m")
    void eraseEveryHour() {
        erase(clock.instant());
    }

    @Transactional
    public void erase(Instant now) {
        invitations
                .eraseOfEventsBefore(now.minus(Duration.ofDays(DAYS)))
                .forEach((slug, persons) -> announcements.announce(
                        new ActRecorded(slug, new InvitationsErased(new Count(persons)), Actor.SYSTEM, now)));
    }
}
