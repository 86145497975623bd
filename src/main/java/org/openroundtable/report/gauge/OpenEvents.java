package org.openroundtable.report.gauge;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Counts of all events that people register for at a moment, in one statement. */
@ApplicationScoped
class OpenEvents implements PanacheRepository<Registration> {

    /** As many as a program that watches is to tell apart; those that close first. */
    static final int MOST = 100;

    private static final String COUNTS = """
            with open as (
                select e.id, e.slug from event e
                 where e.status = 'SCHEDULED' and e.opens_at <= :now and e.closes_at > :now
                 order by e.closes_at, e.id limit :most)
            select o.slug, 'registration', r.state, count(*)
              from open o join registration r on r.event_id = o.id group by 1, 3
            union all
            select o.slug, 'place', p.state, count(*)
              from open o join registration r on r.event_id = o.id join place p on p.registration_id = r.id
             group by 1, 3
            union all
            select o.slug, 'event', '', 1 from open o""";

    /**
     * @param kind registration, place or event
     * @param state of those that are counted
     */
    record Count(String event, String kind, String state, long number) {}

    List<Count> at(Instant now) {
        return getEntityManager()
                .createNativeQuery(COUNTS, Tuple.class)
                .setParameter("now", now)
                .setParameter("most", MOST)
                .getResultList()
                .stream()
                .map(row -> count((Tuple) row))
                .toList();
    }

    private static Count count(Tuple row) {
        return new Count(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Number.class).longValue());
    }
}
