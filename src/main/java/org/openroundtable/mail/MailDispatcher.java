package org.openroundtable.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Empties the outbox: claims some mails in a short transaction, sends them outside of any, records in another what
 * became of them. A node that dies in between lets its claim run out, and another one sends those mails again.
 */
@ApplicationScoped
public class MailDispatcher {

    private static final Logger LOG = Logger.getLogger(MailDispatcher.class);

    /** As many go to the mail server side by side, and as many can arrive twice after a crash. */
    private static final int AT_ONCE = 5;

    /** Well above what the mail server may take for one; mails that a crash has left behind wait for so long. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final Outbox outbox;
    private final OutboxMails mails;
    private final Postman postman;
    private final Clock clock;
    private final MailFigures figures;

    MailDispatcher(Outbox outbox, OutboxMails mails, Postman postman, Clock clock, MailFigures figures) {
        this.outbox = outbox;
        this.mails = mails;
        this.postman = postman;
        this.clock = clock;
        this.figures = figures;
    }

    @Scheduled(
            every = "${openroundtable.mail.dispatch-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void dispatchRegularly() {
        dispatch();
    }

    /**
     * Sends what is due, until nothing is left or the mail server takes nothing any more. Without a mail server nothing
     * is sent, not even what still waits from before: a restored backup must not write to anybody.
     */
    public void dispatch() {
        if (outbox.isKeeping()) {
            return;
        }
        List<Delivery> deliveries;
        do {
            deliveries = postman.deliver(claim());
            settle(deliveries);
        } while (deliveries.stream().anyMatch(delivery -> !(delivery instanceof Delivery.Delayed)));
    }

    List<OutboxMail> claim() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> mails.claimDue(now, now.plus(CLAIM), AT_ONCE));
    }

    private void settle(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        var now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            mails.markSent(accepted(deliveries), now);
            deliveries.forEach(delivery -> settleUnsent(delivery, now));
        });
        figures.count(deliveries);
    }

    private static List<UUID> accepted(List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(Delivery.Accepted.class::isInstance)
                .map(delivery -> delivery.mail().id)
                .toList();
    }

    private void settleUnsent(Delivery delivery, Instant now) {
        if (delivery instanceof Delivery.Refused refused) {
            giveUp(refused.mail(), refused.failure(), now);
        } else if (delivery instanceof Delivery.Delayed delayed) {
            var mail = delayed.mail();
            if (RetryRule.isGivenUp(mail.createdAt, now)) {
                giveUp(mail, delayed.failure(), now);
            } else {
                var chance = ThreadLocalRandom.current().nextDouble();
                mails.markPostponed(
                        mail, delayed.failure().reason(), RetryRule.nextAttempt(mail.attempts, now, chance));
            }
        }
    }

    private void giveUp(OutboxMail mail, Failure failure, Instant now) {
        LOG.warnf("Mail %s (%s) was not delivered: %s", mail.messageId, mail.occasion, failure.code());
        mails.markFailed(mail, failure.reason(), now);
    }
}
