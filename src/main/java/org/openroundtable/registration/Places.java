package org.openroundtable.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.openroundtable.event.Event;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;

@ApplicationScoped
public class Places implements PanacheRepository<Place> {

    private static final String NEXT = """
            from Place p join fetch p.registration r join fetch p.session s
            where s.id = ?1 and p.state = WAITING and r.state in (CONFIRMED, PENDING_APPROVAL)
            and s.status = SCHEDULED and s.endsAt > ?2 and p.arrival > ?3
            and (p.passedOver is null or p.passedOver <> ORGANISATION_FULL or ?4 > (
                select count(*) from Registration c join c.places o
                where c.event = r.event and c.organisation = r.organisation and o.session = s
                and o.state in (CONFIRMED, OFFERED)))
            """ + "and " + Registrations.STAYS;

    private static final String ORDER = " order by p.arrival";

    /**
     * The next in the line of a session that takes place and is not over, behind a number in it. Eligible is whoever is
     * confirmed for the event, or will be when an organiser approves of them, and is not about to be turned down or
     * cancelled together with others; who still waits for the event, or has not confirmed the address, keeps the number
     * and is passed over meanwhile. Who was told already that too many of their organisation have a place is left out for
     * as long as that is so.
     *
     * @param perOrganisation how many of one may have a place
     */
    public List<Place> nextWaiting(Long sessionId, long perOrganisation, Instant now, long behind, int count) {
        return find(NEXT + ORDER, sessionId, now, behind, perOrganisation)
                .page(Page.ofSize(count))
                .list();
    }

    /** Reads all places of some, which are then known without being asked for one by one. */
    public void readAllOf(List<Registration> some) {
        getEntityManager()
                .createQuery("from Registration r left join fetch r.places where r in ?1", Registration.class)
                .setParameter(1, some)
                .getResultList();
    }

    /** The same of those who may have a place of a block. */
    public List<Place> nextWaiting(
            Long sessionId, Long block, long perOrganisation, Instant now, long behind, int count) {
        return find(
                        NEXT + " and " + Registrations.MAY_HAVE.formatted("?5") + ORDER,
                        sessionId,
                        now,
                        behind,
                        perOrganisation,
                        block)
                .page(Page.ofSize(count))
                .list();
    }

    /** Those in the line of a session, before a number, who are not eligible for a reason that was not recorded yet. */
    public List<Place> ineligibleInLine(Long sessionId, long before) {
        return list("""
                from Place p join fetch p.registration r
                where p.session.id = ?1 and p.state = WAITING and p.arrival < ?2
                and (r.state = WAITING and p.passedOver is distinct from WAITS_FOR_EVENT
                    or r.state = PENDING_EMAIL and p.passedOver is distinct from ADDRESS_NOT_CONFIRMED)
                order by p.arrival""", sessionId, before);
    }

    /** 1 is next; everybody with a lower number counts, also who is passed over at the moment. */
    long waitingPosition(Place place) {
        return 1 + count("session = ?1 and state = WAITING and arrival < ?2", place.session(), place.arrival());
    }

    public List<Place> withOfferLapsed(Long eventId, Instant now) {
        return list(
                "registration.event.id = ?1 and offeredUntil <= ?2 and registration.event.status = SCHEDULED and session.status = SCHEDULED order by arrival",
                eventId,
                now);
    }

    /** How many have, hold or wait for a place in each session in which anybody does, by the session's code. */
    public Map<String, Long> wantedIn(Event event) {
        return getEntityManager()
                .createQuery("""
                        select s.code as code, count(p) as people from Place p join p.session s
                        where s.event = ?1 and p.state <> CANCELLED group by s.code""", Tuple.class)
                .setParameter(1, event)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("code", String.class), row -> row.get("people", Long.class)));
    }
}
