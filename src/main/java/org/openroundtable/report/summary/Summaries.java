package org.openroundtable.report.summary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.jboss.logging.Logger;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.role.Permission;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.database.Transactions;
import org.openroundtable.event.EventFacts;
import org.openroundtable.event.Events;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Figures;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Tells when somebody is to get the figures of an event, once for each time that they are due, whichever node does it. */
@ApplicationScoped
public class Summaries {

    private static final Logger LOG = Logger.getLogger(Summaries.class);

    /** By then who was present is marked, and nothing changes any more. */
    private static final Duration AFTER_THE_EVENT = Duration.ofDays(7);

    private final Transactions transactions;
    private final Clock clock;
    private final Subscriptions subscriptions;
    private final StaffAccounts accounts;
    private final RoleGrants roles;
    private final Events events;
    private final EventSnapshots snapshots;
    private final Figures figures;
    private final Event<SummaryDue> announcements;

    Summaries(
            Transactions transactions,
            Clock clock,
            Subscriptions subscriptions,
            StaffAccounts accounts,
            RoleGrants roles,
            Events events,
            EventSnapshots snapshots,
            Figures figures,
            Event<SummaryDue> announcements) {
        this.transactions = transactions;
        this.clock = clock;
        this.subscriptions = subscriptions;
        this.accounts = accounts;
        this.roles = roles;
        this.events = events;
        this.snapshots = snapshots;
        this.figures = figures;
        this.announcements = announcements;
    }

    /** Summaries of an event come until a week after its end. */
    public static boolean isOver(EventFacts event, Instant now) {
        return now.isAfter(event.endsAt().plus(AFTER_THE_EVENT));
    }

    @Scheduled(
            every = "1m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sendEveryMinute() {
        send();
    }

    /** Each in a transaction of its own; one that fails does not stop those after it. */
    public void send() {
        var now = clock.instant();
        for (var due : QuarkusTransaction.requiringNew().call(() -> subscriptions.due(now))) {
            try {
                transactions.run(() -> subscriptions.claim(due, now).ifPresent(claimed -> send(claimed, now)));
            } catch (RuntimeException failure) {
                // Without its message, in which a database repeats what people have told.
                LOG.errorf(
                        "Summary %d was not sent: %s", due, failure.getClass().getName());
            }
        }
    }

    /** Whoever has no role any more, and nobody of whose event there is nothing to come, gets none. */
    private void send(Subscription subscription, Instant now) {
        var event = events.findById(subscription.eventId);
        var account = accounts.withId(subscription.accountId)
                .filter(one -> roles.accessOf(one.id()).to(event.slug()).may(Permission.SEE_FIGURES));
        if (account.isEmpty() || isOver(event, now)) {
            subscriptions.delete(subscription);
        } else {
            tell(account.get(), event, subscription, now);
        }
    }

    private void tell(
            StaffAccount account, org.openroundtable.event.Event event, Subscription subscription, Instant now) {
        var since = subscription.countedAt;
        subscription.countedAt(now, event.timeZone());
        announcements.fire(new SummaryDue(
                account,
                snapshots.uncommitted(event),
                subscription.rhythm,
                figures.all(event, new AsOf(now)),
                now,
                figures.all(event, new AsOf(since)),
                since,
                subscriptions.secretFor(subscription)));
    }
}
