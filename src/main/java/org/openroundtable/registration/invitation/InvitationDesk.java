package org.openroundtable.registration.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.event.EventFacts;
import org.openroundtable.language.Language;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.invitation.InvitationAct.Count;
import org.openroundtable.registration.invitation.InvitationAct.InvitationDeclined;
import org.openroundtable.registration.invitation.InvitationAct.InvitationWithdrawn;
import org.openroundtable.registration.invitation.InvitationAct.Number;
import org.openroundtable.registration.invitation.InvitationAct.PeopleInvited;
import org.openroundtable.registration.invitation.InvitationAct.PeopleReminded;
import org.openroundtable.registration.invitation.InvitationOutcome.Invited;
import org.openroundtable.registration.invitation.InvitationOutcome.NotNow;
import org.openroundtable.registration.invitation.InvitationOutcome.TooMany;

/** Where people are invited, reminded, and answer. */
@ApplicationScoped
public class InvitationDesk {

    /** For one event, reminders included: nobody is to send mail to the whole world in our name. */
    public static final int MAILS_AN_HOUR = 1_000;

    private static final Duration BETWEEN_MAILS = Duration.ofDays(1);

    private final Invitations invitations;
    private final Announcements announcements;

    InvitationDesk(Invitations invitations, Announcements announcements) {
        this.invitations = invitations;
        this.announcements = announcements;
    }

    /**
     * Invites those who are neither invited nor registered.
     *
     * @param note what the organiser adds; null: nothing
     * @param block id of the block that they are given a place of; null: none
     */
    @Transactional
    public InvitationOutcome invite(
            EventFacts event,
            List<Invitee> invitees,
            Language language,
            String note,
            Long block,
            Actor actor,
            Instant now) {
        if (!mayInvite(event, now)) {
            return new NotNow();
        }
        invitations.waitForOthersIn(event.id());
        var keys = invitees.stream().map(invitee -> invitee.email().key()).toList();
        var registered = invitations.registered(event.id(), keys);
        var invited = invitations.invited(event.id(), keys);
        invited.removeAll(registered);
        var fresh = invitees.stream()
                .filter(invitee -> !registered.contains(invitee.email().key())
                        && !invited.contains(invitee.email().key()))
                .toList();
        var left = left(event, now);
        if (fresh.size() > left) {
            return new TooMany(left);
        }
        for (var invitee : fresh) {
            var invitation = new Invitation(event.id(), invitee, language, note, block, now);
            invitations.persistAndFlush(invitation);
            send(event, invitation, false, now);
        }
        if (!fresh.isEmpty()) {
            record(event, new PeopleInvited(new Count(fresh.size())), actor, now);
        }
        return new Invited(fresh.size(), addresses(invitees, invited), addresses(invitees, registered));
    }

    /** How many can be reminded now. */
    @Transactional
    public long remindable(EventFacts event, Instant now) {
        return mayInvite(event, now) ? invitations.unanswered(event.id(), now.minus(BETWEEN_MAILS)) : 0;
    }

    /**
     * Reminds those who have not answered, those first who have not been written to for the longest time.
     *
     * @return how many
     */
    @Transactional
    public int remind(EventFacts event, Actor actor, Instant now) {
        if (!mayInvite(event, now)) {
            return 0;
        }
        invitations.waitForOthersIn(event.id());
        var left = left(event, now);
        var open =
                left == 0 ? List.<Invitation>of() : invitations.unanswered(event.id(), now.minus(BETWEEN_MAILS), left);
        for (var invitation : open) {
            invitation.mailed(now);
            send(event, invitation, true, now);
        }
        if (!open.isEmpty()) {
            record(event, new PeopleReminded(new Count(open.size())), actor, now);
        }
        return open.size();
    }

    /** Its links are good for nothing any more. Who has answered meanwhile stays as they are. */
    @Transactional
    public void withdraw(EventFacts event, Long id, Actor actor, Instant now) {
        invitations.waitForOthersIn(event.id());
        invitations.standing(event.id(), id).filter(InvitationStanding::isOpen).ifPresent(open -> {
            open.invitation().withdraw(now);
            record(event, new InvitationWithdrawn(new Number(id)), actor, now);
        });
    }

    /** Whose link it is, and what became of it. Empty: there never was such a link. */
    @Transactional
    public Optional<InvitationStanding> behind(String secret) {
        return invitations.behind(secret).flatMap(known -> invitations.standing(known.eventId(), known.id()));
    }

    /** Says for whoever holds the link that they do not come. */
    @Transactional
    public void decline(EventFacts event, String secret, Actor actor, Instant now) {
        behind(secret).filter(InvitationStanding::isOpen).ifPresent(open -> {
            open.invitation().decline(now);
            var number = new Number(open.invitation().id());
            record(event, new InvitationDeclined(number), actor, now);
        });
    }

    /** Whether inviting to it has any sense. */
    public static boolean mayInvite(EventFacts event, Instant now) {
        return event.isScheduled() && !event.isOverAt(now);
    }

    private int left(EventFacts event, Instant now) {
        return Math.max(0, MAILS_AN_HOUR - invitations.mailsSince(event.id(), now.minus(Duration.ofHours(1))));
    }

    private void send(EventFacts event, Invitation invitation, boolean isReminder, Instant now) {
        announcements.announce(
                new InvitationSent(event, invitation, invitations.issueLink(invitation, now), isReminder));
    }

    private void record(EventFacts event, InvitationAct act, Actor actor, Instant now) {
        announcements.announce(new ActRecorded(event.slug(), act, actor, now));
    }

    private static List<String> addresses(List<Invitee> invitees, Set<String> keys) {
        return invitees.stream()
                .filter(invitee -> keys.contains(invitee.email().key()))
                .map(invitee -> invitee.email().value())
                .toList();
    }
}
