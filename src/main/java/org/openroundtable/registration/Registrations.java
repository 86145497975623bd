package org.openroundtable.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.Event;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;

@ApplicationScoped
public class Registrations implements PanacheRepository<Registration> {

    /** Of a registration {@code r}: it came with what gives a place of the block. */
    static final String MAY_HAVE = "(r.admission.code in (select c.id from AccessCode c where c.blockId = %1$s)"
            + " or r.admission.invitation in (select i.id from Invitation i where i.blockId = %1$s))";

    /** Of a registration {@code r}: it is not about to be turned down or cancelled together with others. */
    static final String STAYS = "function('is_leaving', r.id) = false";

    private static final String NEXT = """
            from Registration r
            where r.event = ?1 and r.state = WAITING and not r.holdsPlace and r.arrival > ?2
            and (r.passedOver is null or r.passedOver <> ORGANISATION_FULL or ?3 > (select count(*) from Registration c
                where c.event = r.event and c.organisation = r.organisation and c.holdsPlace))
            """ + "and " + STAYS;

    private static final String ORDER = " order by r.arrival";

    /** The active registration of an address, if there is one. */
    public Optional<Registration> active(Long event, EmailAddress address) {
        return find("event.id = ?1 and keys.email = ?2 and state" + RegistrationState.IN_ACTIVE, event, address.key())
                .firstResultOptional();
    }

    /**
     * Of those who ask for the same address in an event, or under the same key, one goes on; the others wait until its
     * transaction has ended.
     *
     * @param key null: none
     */
    public void waitForOthersWith(Long event, EmailAddress address, String key) {
        var names = Stream.of(key == null ? null : "key " + key, "address " + address.key())
                .filter(Objects::nonNull)
                .map(name -> "registration " + event + " " + name)
                .toArray(String[]::new);
        getEntityManager()
                // row by row, so keys come before addresses for everybody
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(name, 0))"
                        + " from unnest(cast(?1 as text[])) name offset 0) locked")
                .setParameter(1, names)
                .getResultList();
    }

    /** With its places. */
    public Optional<Registration> inEvent(String slug, Long id) {
        return find("from Registration r left join fetch r.places where r.id = ?1 and r.event.slug = ?2", id, slug)
                .stream()
                .findFirst();
    }

    /** The active registrations of an address for events that are not over. */
    public List<Registration> activeNow(EmailAddress address, Instant now) {
        return list(
                "keys.email = ?1 and state in ?2 and event.endsAt > ?3 order by event.startsAt, id",
                address.key(),
                RegistrationState.ACTIVE,
                now);
    }

    /** Until the transaction ends, nobody else does what takes this lock; places and lines have one of their own. */
    public void lock(Registration registration) {
        getEntityManager().lock(registration, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The next in the line of a full event, behind a number in it, who has nothing on offer yet and is not about to be
     * turned down or cancelled together with others; nor was told that too many of the organisation have a place, as still is.
     *
     * @param perOrganisation how many of one may have a place
     */
    public List<Registration> nextWaiting(Event event, long perOrganisation, long behind, int count) {
        return find(NEXT + ORDER, event, behind, perOrganisation)
                .page(Page.ofSize(count))
                .list();
    }

    /** The same of those who may have a place of a block. */
    public List<Registration> nextWaiting(Event event, Long block, long perOrganisation, long behind, int count) {
        return find(NEXT + " and " + MAY_HAVE.formatted("?4") + ORDER, event, behind, perOrganisation, block)
                .page(Page.ofSize(count))
                .list();
    }

    /** The id of the block that a registration may have a place of, whether or not it is released; null: none. */
    public Long blockFor(Registration registration) {
        var admission = registration.admission;
        if (admission == null || admission.code() == null && admission.invitation() == null) {
            return null;
        }
        return getEntityManager()
                .createQuery("""
                        select coalesce((select c.blockId from AccessCode c where c.id = ?1),
                                        (select i.blockId from Invitation i where i.id = ?2))
                        from Event e where e = ?3""", Long.class)
                .setParameter(1, admission.code())
                .setParameter(2, admission.invitation())
                .setParameter(3, registration.event())
                .getSingleResult();
    }

    /** For whom the places of a block are kept. */
    public String whomBlockIsFor(Long block) {
        return getEntityManager()
                .createQuery("select b.name from Block b where b.id = ?1", String.class)
                .setParameter(1, block)
                .getSingleResult();
    }

    /** Those in the line of an event, before a number, who must still confirm the address and were not passed over yet. */
    public List<Registration> unconfirmedInLine(Event event, long before) {
        return list(
                "event = ?1 and state = PENDING_EMAIL and not holdsPlace and arrival < ?2 and passedOver is null order by arrival",
                event,
                before);
    }

    /** 1 is next; everybody with a lower number counts, also who must still confirm the address. */
    long waitingPosition(Registration registration) {
        return 1
                + count(
                        "event = ?1 and state in (PENDING_EMAIL, PENDING_APPROVAL, WAITING) and not holdsPlace and arrival < ?2",
                        registration.event(),
                        registration.arrival());
    }

    /** How many have or wait for a place in both of two sessions; by their ids, where there is somebody. */
    public Map<Set<Long>, Long> wantingBoth(Set<Long> sessions) {
        return getEntityManager()
                .createQuery("""
                        select p.session.id as one, o.session.id as other, count(*) as number
                        from Place p join Place o on o.registration = p.registration and o.session.id > p.session.id
                        where p.session.id in ?1 and o.session.id in ?1 and p.state <> CANCELLED and o.state <> CANCELLED
                        and p.registration.state in ?2 group by p.session.id, o.session.id""", Tuple.class)
                .setParameter(1, sessions)
                .setParameter(2, RegistrationState.ACTIVE)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> Set.of(row.get("one", Long.class), row.get("other", Long.class)),
                        row -> row.get("number", Long.class)));
    }

    /** How many of those who hold a place in the event have chosen an option. */
    public int holdingWith(Event event, AnswerOption option) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                select count(*) from registration where event_id = ?1 and holds_place
                                   and answers -> ?2 @> to_jsonb(cast(?3 as text))""")
                        .setParameter(1, event.id())
                        .setParameter(2, option.question())
                        .setParameter(3, option.option())
                        .getSingleResult())
                .intValue();
    }

    /** How many have answered a question, in whatever state they are. */
    public long answeredIn(Event event, String question) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select count(*) from registration where event_id = ?1 and answers -> ?2 is not null")
                        .setParameter(1, event.id())
                        .setParameter(2, question)
                        .getSingleResult())
                .longValue();
    }

    /** How many active ones of an event are in each state. */
    public Map<RegistrationState, Long> activeByState(Event event) {
        return getEntityManager()
                .createQuery("""
                        select r.state as state, count(*) as number from Registration r
                        where r.event = ?1 and r.state in ?2 group by r.state""", Tuple.class)
                .setParameter(1, event)
                .setParameter(2, RegistrationState.ACTIVE)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("state", RegistrationState.class), row -> row.get("number", Long.class)));
    }

    /** All active ones of an event with their places, in the order in which they came. */
    public List<Registration> active(Event event) {
        return list("""
                from Registration r left join fetch r.places
                where r.event = ?1 and r.state in ?2 order by r.id""", event, RegistrationState.ACTIVE);
    }

    /**
     * Does what adds rows, changes none and asks for none of those that it adds. What the transaction has changed so far is
     * written before; otherwise each question of the work would have all that is loaded compared with what it was, which
     * takes the longer the more registrations there are.
     */
    public void whileNothingChanges(Runnable work) {
        flush();
        getEntityManager().setFlushMode(FlushModeType.COMMIT);
        try {
            work.run();
        } finally {
            getEntityManager().setFlushMode(FlushModeType.AUTO);
        }
    }

    /**
     * Events in which a held place or an offer has run out. While an event or a session does not take place no offer does:
     * it can't be taken up, there is nobody whom the place could go to, and nobody needs a mail about it. That there is
     * a moment at all is said for the index, which has only those.
     */
    public List<Long> eventsWithDeadlinePassed(Instant now) {
        return getEntityManager()
                .createQuery("""
                        select e.id from Registration r join r.event e
                        where coalesce(r.heldUntil, r.offeredUntil) <= :now
                        and (r.heldUntil is not null or r.offeredUntil is not null)
                        and (r.heldUntil is not null or e.status = SCHEDULED)
                        union
                        select e.id from Place p join p.registration.event e
                        where p.offeredUntil <= :now and e.status = SCHEDULED and p.session.status = SCHEDULED""", Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    public List<Registration> withDeadlinePassed(Long eventId, Instant now) {
        return list(
                "event.id = ?1 and coalesce(heldUntil, offeredUntil) <= ?2 and (heldUntil is not null or event.status = SCHEDULED) order by id",
                eventId,
                now);
    }
}
