package org.openroundtable.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Event;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
public class Sessions implements PanacheRepository<Session> {

    /** The whole programme in order of time, with appearances and speakers, in one query. */
    public List<Session> programmeOf(Event event) {
        return list("""
                from Session s left join fetch s.appearances a left join fetch a.speaker
                where s.event = ?1 and not s.withdrawn order by s.startsAt, s.endsAt, s.sortOrder""", event);
    }

    /** Like {@link #programmeOf}, and those that have left the programme. */
    public List<Session> everOf(Event event) {
        return list("""
                from Session s left join fetch s.appearances a left join fetch a.speaker
                where s.event = ?1 order by s.startsAt, s.endsAt, s.sortOrder""", event);
    }

    /** The programmes of several events like {@link #programmeOf}, by the ids of the events, in one query. */
    public Map<Long, List<Session>> programmesOf(Collection<Event> events) {
        return list("""
                from Session s left join fetch s.appearances a left join fetch a.speaker
                where s.event in ?1 and not s.withdrawn order by s.startsAt, s.endsAt, s.sortOrder""", events).stream()
                .collect(Collectors.groupingBy(session -> session.event().id()));
    }

    /** Of every event, each with its event. */
    public List<Session> all() {
        return list(
                "from Session s join fetch s.event where not s.withdrawn order by s.event.id, s.startsAt, s.sortOrder");
    }

    /** The sessions with their own sign-up, in order of time; without appearances. */
    public List<Session> registrableOf(Event event) {
        return list("event = ?1 and registrable and not withdrawn order by startsAt, endsAt, sortOrder", event);
    }

    /** The sessions open to all who are registered, those too that have left the programme; without appearances. */
    public List<Session> openIn(Event event) {
        return list("event = ?1 and not registrable", event);
    }

    /** Those of the codes that exist and are registrable, in order of their ids, which is the order of locks. */
    public List<Session> registrable(Event event, Collection<String> codes) {
        // Chosen here because Hibernate translates a query with a list of values anew each time.
        return list("event = ?1 and registrable and not withdrawn order by id", event).stream()
                .filter(session -> codes.contains(session.code()))
                .toList();
    }

    /** To refer to, without reading it. */
    public Session reference(Long id) {
        return getEntityManager().getReference(Session.class, id);
    }
}
