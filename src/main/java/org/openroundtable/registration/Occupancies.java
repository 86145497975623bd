package org.openroundtable.registration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.openroundtable.event.Event;

/** How full events and their sessions are at this moment. */
@ApplicationScoped
public class Occupancies {

    /**
     * Confirmed is what is taken without what is only held or on offer. That way only the few in between and in the
     * line are counted, and a page costs the same for ten participants as for ten thousand.
     */
    private static final String OF_EVENT = """
            select null, q.capacity, q.taken, q.waitlist,
                   q.taken - (select count(*) from registration r
                               where r.event_id = q.event_id and r.holds_place
                                 and r.state in ('PENDING_EMAIL', 'PENDING_APPROVAL', 'WAITING')),
                   (select count(*) from registration r where r.event_id = q.event_id and r.state = 'WAITING')
              from quota q
             where q.event_id = ?1 and q.session_id is null
            union all
            select s.code, q.capacity, q.taken, q.waitlist,
                   q.taken - (select count(*) from place p where p.session_id = s.id and p.state = 'OFFERED')
                           - (select count(*) from registration r join place p on p.registration_id = r.id
                               where r.event_id = q.event_id and r.state in ('PENDING_EMAIL', 'PENDING_APPROVAL')
                                 and p.session_id = s.id and p.state = 'CONFIRMED'),
                   (select count(*) from place p join registration r on r.id = p.registration_id
                     where p.session_id = s.id and p.state = 'WAITING' and r.state in ('CONFIRMED', 'WAITING'))
              from quota q join session s on s.id = q.session_id
             where q.event_id = ?1
            """;

    private final EntityManager entities;

    Occupancies(EntityManager entities) {
        this.entities = entities;
    }

    public EventOccupancy of(Event event) {
        var sessions = new HashMap<String, Occupancy>();
        Occupancy whole = null;
        for (Object found :
                entities.createNativeQuery(OF_EVENT).setParameter(1, event.id).getResultList()) {
            var row = (Object[]) found;
            var occupancy = new Occupancy(
                    (Integer) row[1],
                    (Integer) row[2],
                    ((Number) row[4]).longValue(),
                    ((Number) row[5]).longValue(),
                    (Boolean) row[3]);
            if (row[0] == null) {
                whole = occupancy;
            } else {
                sessions.put((String) row[0], occupancy);
            }
        }
        return new EventOccupancy(whole, sessions);
    }

    /**
     * @param event of the event as a whole
     * @param sessions of each registrable session, by its code
     */
    public record EventOccupancy(Occupancy event, Map<String, Occupancy> sessions) {

        public Optional<Occupancy> session(String code) {
            return Optional.ofNullable(sessions.get(code));
        }
    }
}
