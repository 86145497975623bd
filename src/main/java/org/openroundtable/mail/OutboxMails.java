package org.openroundtable.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

@ApplicationScoped
class OutboxMails implements PanacheRepositoryBase<OutboxMail, UUID> {

    private static final String ERASED =
            "text = null, html = null, attachmentName = null, attachmentType = null, attachmentContent = null";

    /**
     * Materialised, so that the rows are chosen and locked once and not again for every row that is joined. A mail that
     * is claimed or waits for its next try is pending still, and holds up those that were written later to the same
     * person: nobody is to read "cancelled" before "you are registered".
     */
    private static final String CLAIM = """
            with due as materialized (
                select id from outbox_mail mail
                where state = 'PENDING' and next_attempt_at <= :now
                  and not exists (
                      select 1 from outbox_mail earlier
                      where earlier.state = 'PENDING' and earlier.recipient = mail.recipient
                        and (earlier.created_at, earlier.id) < (mail.created_at, mail.id))
                order by next_attempt_at
                limit :limit
                for update skip locked)
            update outbox_mail m set attempts = attempts + 1, next_attempt_at = :until
            from due where m.id = due.id
            returning m.*""";

    /**
     * Mails that are due and that nobody else has claimed, at most one to each recipient; they are the caller's until
     * {@code until}.
     */
    @SuppressWarnings("unchecked")
    List<OutboxMail> claimDue(Instant now, Instant until, int limit) {
        return getEntityManager()
                .createNativeQuery(CLAIM, OutboxMail.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("limit", limit)
                .getResultList();
    }

    void markSent(Collection<UUID> ids, Instant now) {
        update("state = SENT, finishedAt = ?1, lastError = null, " + ERASED + " where id in ?2", now, ids);
    }

    void markFailed(OutboxMail mail, String reason, Instant now) {
        update(
                "state = FAILED, finishedAt = ?1, lastError = ?2, " + ERASED
                        + " where id = ?3 and attempts = ?4 and state = PENDING",
                now,
                reason,
                mail.id,
                mail.attempts);
    }

    void markPostponed(OutboxMail mail, String reason, Instant nextAttempt) {
        update(
                "nextAttemptAt = ?1, lastError = ?2 where id = ?3 and attempts = ?4 and state = PENDING",
                nextAttempt,
                reason,
                mail.id,
                mail.attempts);
    }

    List<OutboxMail> latestKept(int limit) {
        return find("state = KEPT order by createdAt desc, id")
                .page(Page.ofSize(limit))
                .list();
    }

    Optional<OutboxMail> kept(UUID id) {
        return find("id = ?1 and state = KEPT", id).firstResultOptional();
    }

    long countSince(Instant since, Set<String> occasions, String reference) {
        return count("occasion in ?1 and reference = ?2 and createdAt > ?3", occasions, reference, since);
    }

    long count(MailState state) {
        return count("state", state);
    }
}
