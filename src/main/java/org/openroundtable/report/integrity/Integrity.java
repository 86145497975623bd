package org.openroundtable.report.integrity;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Asks the database whether the books are right: all invariants in one statement, and so as of one moment. */
@ApplicationScoped
public class Integrity implements PanacheRepository<Registration> {

    /** Code of the invariant, slug, how often; {@code :event} is the id of the only event to look at, or null. */
    public static final String QUERY = Arrays.stream(Invariant.values())
            .map(invariant -> "select '%s' as invariant, event_id from (%s) %s"
                    .formatted(invariant.code(), invariant.sql(), "of_" + invariant.name()))
            .collect(Collectors.joining("\nunion all\n", "select invariant, e.slug, count(*) from (\n", """
                    ) broken join event e on e.id = broken.event_id
                     where cast(:event as bigint) is null or broken.event_id = :event
                     group by invariant, e.slug order by invariant, e.slug"""));

    /** What does not hold in one event. */
    @Transactional
    public List<Violation> violations(EventFacts event, Instant now) {
        return violations(event.id(), now);
    }

    /** What does not hold in any event. Reads all there is. */
    @Transactional
    public List<Violation> violations(Instant now) {
        return violations((Long) null, now);
    }

    @SuppressWarnings("unchecked")
    private List<Violation> violations(Long event, Instant now) {
        return getEntityManager()
                .createNativeQuery(QUERY, Violation.class)
                .setParameter("event", event)
                .setParameter("now", now)
                .getResultList();
    }
}
