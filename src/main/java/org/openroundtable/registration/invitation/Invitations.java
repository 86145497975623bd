package org.openroundtable.registration.invitation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.openroundtable.registration.RegistrationState;
import org.openroundtable.secret.RandomSecret;
import org.openroundtable.secret.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Invitations as they are kept. */
@ApplicationScoped
public class Invitations implements PanacheRepository<Invitation> {

    private static final String ACTIVE = "r.state" + RegistrationState.IN_ACTIVE;

    private static final String SAME_ADDRESS = "r.event.id = i.eventId and r.keys.email = i.emailKey and " + ACTIVE;

    private static final String STANDING = """
            select new org.openroundtable.registration.invitation.InvitationStanding(i, coalesce(
                       (select max(r.id) from Registration r where r.admission.invitation = i.id),
                       (select r.id from Registration r where\s""" + SAME_ADDRESS + "))) from Invitation i ";

    private static final String UNANSWERED = " i.eventId = ?1 and i.declinedAt is null and i.withdrawnAt is null"
            + " and not exists (select 1 from Registration r where r.admission.invitation = i.id)"
            + " and not exists (select 1 from Registration r where " + SAME_ADDRESS + ")";

    /** The latest first. */
    public List<InvitationStanding> of(Long event, Long before, int most) {
        return getEntityManager()
                .createQuery(
                        STANDING + "where i.eventId = ?1 and i.id < ?2 order by i.id desc", InvitationStanding.class)
                .setParameter(1, event)
                .setParameter(2, before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultList();
    }

    public long countIn(Long event) {
        return count("eventId", event);
    }

    /** Those to remind: no answer yet, and the last mail was before a moment. */
    public long unanswered(Long event, Instant mailedBefore) {
        return getEntityManager()
                .createQuery("select count(*) from Invitation i where i.mailedAt < ?2 and" + UNANSWERED, Long.class)
                .setParameter(1, event)
                .setParameter(2, mailedBefore)
                .getSingleResult();
    }

    List<Invitation> unanswered(Long event, Instant mailedBefore, int most) {
        return getEntityManager()
                .createQuery(
                        "from Invitation i where i.mailedAt < ?2 and" + UNANSWERED + " order by i.mailedAt, i.id",
                        Invitation.class)
                .setParameter(1, event)
                .setParameter(2, mailedBefore)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<InvitationStanding> standing(Long event, Long id) {
        return getEntityManager()
                .createQuery(STANDING + "where i.eventId = ?1 and i.id = ?2", InvitationStanding.class)
                .setParameter(1, event)
                .setParameter(2, id)
                .getResultStream()
                .findFirst();
    }

    /** What makes them the same, of those addresses that are invited. */
    Set<String> invited(Long event, Collection<String> addressKeys) {
        return getEntityManager()
                .createQuery(
                        "select i.emailKey from Invitation i where i.eventId = ?1 and i.withdrawnAt is null and i.emailKey in ?2",
                        String.class)
                .setParameter(1, event)
                .setParameter(2, addressKeys)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** What makes them the same, of those addresses that are registered. */
    Set<String> registered(Long event, Collection<String> addressKeys) {
        return getEntityManager()
                .createQuery(
                        "select r.keys.email from Registration r where r.event.id = ?1 and r.keys.email in ?2 and "
                                + ACTIVE,
                        String.class)
                .setParameter(1, event)
                .setParameter(2, addressKeys)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /**
     * Deletes those from which no registration has come, of events that have ended before a moment; one that is postponed
     * is still to come.
     *
     * @return how many, by the slugs of the events
     */
    @SuppressWarnings("unchecked")
    Map<String, Integer> eraseOfEventsBefore(Instant end) {
        return ((List<Tuple>) getEntityManager()
                        .createNativeQuery("""
                                with erased as (
                                    delete from invitation i using event e
                                     where e.id = i.event_id and e.ends_at < ?1 and e.status <> 'POSTPONED'
                                       and not exists (select from registration r where r.invitation_id = i.id)
                                    returning e.slug)
                                select slug, count(*) as persons from erased group by slug""", Tuple.class)
                        .setParameter(1, end)
                        .getResultList())
                .stream().collect(Collectors.toMap(row -> row.get("slug", String.class), row -> row.get(
                                "persons", Long.class)
                        .intValue()));
    }

    /** Of those who invite to an event at once one goes on; the others wait until its transaction has ended. */
    void waitForOthersIn(Long event) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "invitations " + event)
                .getResultList();
    }

    /** @return the secret of a link for one mail */
    String issueLink(Invitation invitation, Instant at) {
        var secret = RandomSecret.next();
        getEntityManager()
                .createNativeQuery("insert into invitation_token (hash, invitation_id, created_at) values (?1, ?2, ?3)")
                .setParameter(1, Sha256.of(secret))
                .setParameter(2, invitation.id())
                .setParameter(3, at)
                .executeUpdate();
        return secret;
    }

    /** How many mails were written about invitations to an event. */
    int mailsSince(Long event, Instant since) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                select count(*) from invitation_token t join invitation i on i.id = t.invitation_id
                                 where i.event_id = ?1 and i.mailed_at > ?2 and t.created_at > ?2""")
                        .setParameter(1, event)
                        .setParameter(2, since)
                        .getSingleResult())
                .intValue();
    }

    /** Empty: there never was such a link. */
    Optional<Invitation> behind(String secret) {
        return RandomSecret.isWellFormed(secret)
                ? getEntityManager()
                        .createNativeQuery(
                                "select i.* from invitation i join invitation_token t on t.invitation_id = i.id where t.hash = ?1",
                                Invitation.class)
                        .setParameter(1, Sha256.of(secret))
                        .getResultStream()
                        .map(Invitation.class::cast)
                        .findFirst()
                : Optional.empty();
    }
}
