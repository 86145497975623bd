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

    private static final String OF_EVENT = """
            select null, q.capacity, q.taken, q.waitlist,
                   count(r.id) filter (where r.state = 'CONFIRMED'), count(r.id) filter (where r.state = 'WAITING')
              from quota q left join registration r on r.event_id = q.event_id
             where q.event_id = ?1 and q.session_id is null
             group by q.id
            union all
            select s.code, q.capacity, q.taken, q.waitlist,
                   count(p.id) filter (where p.state = 'CONFIRMED' and r.state = 'CONFIRMED'),
                   count(p.id) filter (where p.state = 'WAITING' and r.state in ('CONFIRMED', 'WAITING'))
              from quota q join session s on s.id = q.session_id
              left join place p on p.session_id = s.id left join registration r on r.id = p.registration_id
             where q.event_id = ?1
             group by q.id, s.code
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
