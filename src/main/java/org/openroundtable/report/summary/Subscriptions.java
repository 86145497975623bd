package org.openroundtable.report.summary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Event;
import org.openroundtable.event.EventFacts;
import org.openroundtable.secret.RandomSecret;
import org.openroundtable.secret.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Who wants the figures of which event by mail. */
@ApplicationScoped
public class Subscriptions implements PanacheRepository<Subscription> {

    private static final String OF = "accountId = ?1 and eventId = ?2";

    /** Empty: they want none. */
    @Transactional
    public Optional<Rhythm> chosen(Long account, EventFacts event) {
        return find(OF, account, event.id()).firstResultOptional().map(one -> one.rhythm);
    }

    /** All that somebody has chosen. */
    @Transactional
    public List<Chosen> of(Long account) {
        return getEntityManager()
                .createQuery("""
                        select e as event, s.rhythm as rhythm from Subscription s join Event e on e.id = s.eventId
                        where s.accountId = ?1 order by e.startsAt, e.slug""", Tuple.class)
                .setParameter(1, account)
                .getResultStream()
                .map(row -> chosen(row.get("event", Event.class), row.get("rhythm", Rhythm.class)))
                .toList();
    }

    private static Chosen chosen(Event event, Rhythm rhythm) {
        return new Chosen(event.slug(), event.title(), rhythm);
    }

    /** @param rhythm empty: none any more */
    @Transactional
    public void choose(Long account, EventFacts event, Optional<Rhythm> rhythm, Instant now) {
        if (rhythm.isEmpty()) {
            delete(OF, account, event.id());
            return;
        }
        var next = rhythm.get().next(now, event.timeZone());
        getEntityManager()
                .createNativeQuery("""
                        insert into summary_subscription (account_id, event_id, rhythm, counted_at, next_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (account_id, event_id) do update set rhythm = ?3, next_at = ?5""")
                .setParameter(1, account)
                .setParameter(2, event.id())
                .setParameter(3, rhythm.get().name())
                .setParameter(4, now)
                .setParameter(5, next)
                .executeUpdate();
    }

    /** Ids. */
    List<Long> due(Instant now) {
        return getEntityManager()
                .createQuery("select id from Subscription where nextAt <= ?1 order by id", Long.class)
                .setParameter(1, now)
                .getResultList();
    }

    /** Empty: somebody else does it, or has done it. */
    @SuppressWarnings("unchecked")
    Optional<Subscription> claim(Long id, Instant now) {
        return ((Stream<Subscription>) getEntityManager()
                        .createNativeQuery(
                                "select * from summary_subscription where id = ?1 and next_at <= ?2 for update skip locked",
                                Subscription.class)
                        .setParameter(1, id)
                        .setParameter(2, now)
                        .getResultStream())
                .findFirst();
    }

    /** Another secret by which the subscription can be ended, for one mail. */
    String secretFor(Subscription subscription) {
        var secret = RandomSecret.next();
        getEntityManager()
                .createNativeQuery("insert into summary_link (hash, subscription_id) values (?1, ?2)")
                .setParameter(1, Sha256.of(secret))
                .setParameter(2, subscription.id)
                .executeUpdate();
        return secret;
    }

    /** Ends what the mail with the secret came by; nothing, if that has ended already. */
    @Transactional
    public void end(String secret) {
        getEntityManager()
                .createNativeQuery("""
                        delete from summary_subscription where id = (
                            select subscription_id from summary_link where hash = ?1)""")
                .setParameter(1, Sha256.of(secret))
                .executeUpdate();
    }
}
