package org.openroundtable.registration.occupancy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.PerOrganisation;
import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** How full events and their sessions are at this moment. */
@ApplicationScoped
public class Occupancies implements PanacheRepository<Registration> {

    /**
     * Confirmed is what is taken without what is only held, on offer, or kept for a block and nobody's yet. That way only
     * the few in between and in the line are counted, and a page costs the same for ten participants as for ten thousand.
     */
    private static final String OF_EVENTS = """
            select q.event_id, cast(null as text), cast(null as text), cast(null as text), q.capacity, q.taken, q.waitlist,
                   q.taken - kept.places
                           - (select count(*) from registration r
                               where r.event_id = q.event_id and r.holds_place
                                 and r.state in ('PENDING_EMAIL', 'PENDING_APPROVAL', 'WAITING')),
                   (select count(*) from registration r
                     where r.event_id = q.event_id and not r.holds_place
                       and r.state in ('PENDING_EMAIL', 'PENDING_APPROVAL', 'WAITING')),
                   kept.places, q.per_organisation, q.per_organisation_waitlist
              from capacity_limit q, lateral (
                   select coalesce(sum(b.capacity - b.taken), 0) as places from capacity_limit b
                    where b.event_id = q.event_id and b.block_id is not null and b.session_id is null) kept
             where q.event_id in (:events) and q.owner = 'event'
            """;

    private static final String OF_SESSIONS = """
            select q.event_id, s.code, null, null, q.capacity, q.taken, q.waitlist,
                   q.taken - kept.places
                           - (select count(*) from place p where p.session_id = s.id and p.state = 'OFFERED')
                           - (select count(*) from registration r join place p on p.registration_id = r.id
                               where r.event_id = q.event_id and r.state in ('PENDING_EMAIL', 'PENDING_APPROVAL')
                                 and p.session_id = s.id and p.state = 'CONFIRMED'),
                   (select count(*) from place p where p.session_id = s.id and p.state = 'WAITING'),
                   kept.places, q.per_organisation, q.per_organisation_waitlist
              from capacity_limit q join session s on s.id = q.session_id, lateral (
                   select coalesce(sum(b.capacity - b.taken), 0) as places from capacity_limit b
                    where b.event_id = q.event_id and b.block_id is not null and b.session_id = s.id) kept
             where q.event_id in (:events) and q.owner = 'session/' || s.id
            """;

    private static final String OF_OPTIONS = """
            select q.event_id, cast(null as text), q.question, q.option, q.capacity, q.taken, q.waitlist, 0, 0, 0,
                   cast(null as integer), false
              from capacity_limit q
             where q.event_id in (:events) and q.question is not null
            """;

    /** Of one that is not stored: nobody is there, and there is room for all. */
    public EventOccupancy of(EventFacts event) {
        return ofEach(List.of(event)).getOrDefault(event.id(), EventOccupancy.WITHOUT_LIMIT);
    }

    /** Of several events, their sessions and the options of their questions, by the ids of the events, in one query. */
    public Map<Long, EventOccupancy> ofEach(Collection<? extends EventFacts> events) {
        return rows(OF_EVENTS + " union all " + OF_SESSIONS + " union all " + OF_OPTIONS, events).stream()
                .collect(Collectors.groupingBy(
                        Occupancies::eventId, Collectors.collectingAndThen(Collectors.toList(), Occupancies::ofEvent)));
    }

    private static EventOccupancy ofEvent(List<Object[]> rows) {
        var sessions = new HashMap<String, Occupancy>();
        var options = new HashMap<AnswerOption, Occupancy>();
        Occupancy whole = null;
        for (var row : rows) {
            if (row[1] != null) {
                sessions.put((String) row[1], occupancy(row));
            } else if (row[2] != null) {
                options.put(new AnswerOption((String) row[2], (String) row[3]), occupancy(row));
            } else {
                whole = occupancy(row);
            }
        }
        return new EventOccupancy(whole, sessions, options);
    }

    /** Of several events as a whole, by their ids, in one query. */
    public Map<Long, Occupancy> of(Collection<? extends EventFacts> events) {
        return rows(OF_EVENTS, events).stream().collect(Collectors.toMap(Occupancies::eventId, Occupancies::occupancy));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, Collection<? extends EventFacts> events) {
        return getEntityManager()
                .createNativeQuery(query)
                .setParameter("events", events.stream().map(event -> event.id()).toList())
                .getResultList();
    }

    private static Long eventId(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static Occupancy occupancy(Object[] row) {
        return new Occupancy(
                (Integer) row[4],
                (Integer) row[5],
                ((Number) row[7]).longValue(),
                ((Number) row[8]).longValue(),
                (Boolean) row[6],
                null,
                ((Number) row[9]).intValue(),
                row[10] == null ? null : new PerOrganisation((Integer) row[10], (Boolean) row[11]));
    }
}
