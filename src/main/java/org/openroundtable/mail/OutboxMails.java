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
            "text = null, html = null, attachmentName = null, attachmentType = null, attachmentContent = null, picture = null, unsubscribe = null";

    /**
     * Materialised, so that the rows are chosen and locked once and not again for every row that is joined. A mail that
     * is claimed or waits for its next try is pending still, and holds up those that were written later to the same
     * person: nobody is to read "cancelled" before "you are registered". What is new is due whatever the clock says, and
     * what is due later than anything can be: the clock was set back since then.
     */
    private static final String CLAIM = """
            with due as materialized (
                select id from outbox_mail mail
                where state = 'PENDING'
                  and (next_attempt_at <= :now or next_attempt_at = created_at or next_attempt_at > :latest)
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
                .setParameter("latest", now.plus(RetryRule.FARTHEST))
                .setParameter("until", until)
                .setParameter("limit", limit)
                .getResultList();
    }

    void markSent(Collection<UUID> ids, Instant now) {
        update("state = SENT, finishedAt = ?1, lastError = null, " + ERASED + " where id in ?2", now, ids);
    }

    void markFailed(OutboxMail mail, Failure failure, Instant now) {
        update(
                "state = FAILED, finishedAt = ?1, lastError = ?2, refused = ?3, " + ERASED
                        + " where id = ?4 and attempts = ?5 and state = PENDING",
                now,
                failure.reason(),
                failure.refusal(),
                mail.id,
                mail.attempts);
    }

    /** Fails for now, with its texts: they may be needed if it turns out that the server takes nothing. */
    void markRefused(OutboxMail mail, String reason, Instant now) {
        update(
                "state = FAILED, refused = true, finishedAt = ?1, lastError = ?2 where id = ?3 and attempts = ?4 and state = PENDING",
                now,
                reason,
                mail.id,
                mail.attempts);
    }

    /** To how many people nothing could be sent since the server has last taken a mail. */
    long refusedInARow() {
        return find("select count(distinct recipient) from OutboxMail where refused")
                .project(Long.class)
                .firstResult();
    }

    /** The server takes mails: what it has refused, it has refused for good. */
    void settleRefused() {
        getEntityManager().createNativeQuery("""
                        update outbox_mail set refused = false,
                               text_body = case state when 'PENDING' then text_body end,
                               html_body = case state when 'PENDING' then html_body end,
                               attachment_name = case state when 'PENDING' then attachment_name end,
                               attachment_type = case state when 'PENDING' then attachment_type end,
                               attachment_content = case state when 'PENDING' then attachment_content end,
                               picture_content = case state when 'PENDING' then picture_content end
                         where refused""").executeUpdate();
    }

    /** The server takes nothing: all that it has refused is tried again, and nothing is before that moment. */
    void postponeAll(Instant nextAttempt) {
        update(
                "state = PENDING, finishedAt = null, nextAttemptAt = ?1 where refused and state = FAILED and text is not null",
                nextAttempt);
        update("nextAttemptAt = ?1 where state = PENDING and nextAttemptAt < ?1", nextAttempt);
    }

    /** Texts of what was refused so long ago that nobody would send it again. */
    void eraseRefusedBefore(Instant moment) {
        update(ERASED + ", refused = false where refused and state = FAILED and createdAt <= ?1", moment);
    }

    /** Mails that wait because the server refuses what it is sent. */
    long countRefused() {
        return count("refused and state = PENDING");
    }

    void markPostponed(OutboxMail mail, Failure failure, Instant nextAttempt) {
        update(
                "nextAttemptAt = ?1, lastError = ?2, refused = ?3 where id = ?4 and attempts = ?5 and state = PENDING",
                nextAttempt,
                failure.reason(),
                failure.refusal(),
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

    List<SentMail> about(String reference) {
        return getEntityManager()
                .createQuery("""
                        select new org.openroundtable.mail.SentMail(m.id, m.occasion, m.subject, m.recipient, m.state, m.createdAt, m.finishedAt, m.lastError)
                          from OutboxMail m where m.reference = ?1 order by m.createdAt desc, m.id""", SentMail.class)
                .setParameter(1, reference)
                .getResultList();
    }

    long countSince(Instant since, Set<String> occasions, String reference) {
        return count("occasion in ?1 and reference = ?2 and createdAt > ?3", occasions, reference, since);
    }

    long count(MailState state) {
        return count("state", state);
    }
}
