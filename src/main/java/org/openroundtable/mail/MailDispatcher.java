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
    static final int AT_ONCE = 10;

    /** After so many refusals in a row it is not the recipients' fault. */
    private static final int SEVERAL = 3;

    /** Well above what the mail server may take for one; mails that a crash has left behind wait for so long. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final Outbox outbox;
    private final OutboxMails mails;
    private final Postman postman;
    private final Clock clock;
    private final MailFigures figures;
    private final MailPace pace;

    MailDispatcher(Outbox outbox, OutboxMails mails, Postman postman, Clock clock, MailFigures figures, MailPace pace) {
        this.outbox = outbox;
        this.mails = mails;
        this.postman = postman;
        this.clock = clock;
        this.figures = figures;
        this.pace = pace;
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
        boolean goesOn;
        do {
            goesOn = settle(postman.deliver(claim()));
        } while (goesOn);
    }

    List<OutboxMail> claim() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> mails.claimDue(now, now.plus(CLAIM), AT_ONCE));
    }

    /** False: there is nothing to send, or no point in it. */
    private boolean settle(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var refusesAll = QuarkusTransaction.requiringNew().call(() -> settle(deliveries, now));
        figures.count(deliveries);
        pace.await(deliveries.size());
        return !refusesAll && deliveries.stream().anyMatch(delivery -> !(delivery instanceof Delivery.Delayed));
    }

    /** True: the server refuses whatever it is sent. */
    private boolean settle(List<Delivery> deliveries, Instant now) {
        var accepted = accepted(deliveries);
        var refusesAll = accepted.isEmpty() && mails.refusedInARow() + refusals(deliveries) >= SEVERAL;
        mails.markSent(accepted, now);
        deliveries.forEach(delivery -> settleUnsent(delivery, refusesAll, now));
        if (accepted.isEmpty()) {
            mails.eraseRefusedBefore(now.minus(RetryRule.PATIENCE));
        } else {
            mails.settleRefused();
        }
        if (refusesAll) {
            LOG.error("The mail server refuses whatever it is sent; all mails wait");
            mails.postponeAll(nextAttempt(deliveries.get(0).mail(), now));
        }
        return refusesAll;
    }

    private static List<UUID> accepted(List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(Delivery.Accepted.class::isInstance)
                .map(delivery -> delivery.mail().id)
                .toList();
    }

    private static long refusals(List<Delivery> deliveries) {
        return deliveries.stream()
                .filter(Delivery.Refused.class::isInstance)
                .filter(delivery -> ((Delivery.Refused) delivery).failure().refusal())
                .count();
    }

    /** @param refusesAll a refusal says nothing of the mail then */
    private void settleUnsent(Delivery delivery, boolean refusesAll, Instant now) {
        if (delivery instanceof Delivery.Refused refused) {
            var failure = refused.failure();
            if (failure.refusal() && refusesAll) {
                postpone(refused.mail(), failure, now);
            } else if (failure.refusal() && !failure.isOfAddress()) {
                logUndelivered(refused.mail(), failure);
                mails.markRefused(refused.mail(), failure.reason(), now);
            } else {
                giveUp(refused.mail(), failure, now);
            }
        } else if (delivery instanceof Delivery.Delayed delayed) {
            postpone(delayed.mail(), delayed.failure(), now);
        }
    }

    private void postpone(OutboxMail mail, Failure failure, Instant now) {
        if (RetryRule.isGivenUp(mail.createdAt, now)) {
            giveUp(mail, failure, now);
        } else {
            mails.markPostponed(mail, failure, nextAttempt(mail, now));
        }
    }

    private void giveUp(OutboxMail mail, Failure failure, Instant now) {
        logUndelivered(mail, failure);
        mails.markFailed(mail, failure, now);
    }

    private static Instant nextAttempt(OutboxMail mail, Instant now) {
        return RetryRule.nextAttempt(
                mail.attempts, now, ThreadLocalRandom.current().nextDouble());
    }

    private static void logUndelivered(OutboxMail mail, Failure failure) {
        LOG.warnf("Mail %s (%s) was not delivered: %s", mail.messageId, mail.occasion, failure.code());
    }
}
