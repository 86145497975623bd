package org.openroundtable.registration.bulk;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** What has become of each of many, by name, a page at a time. */
@ApplicationScoped
public class BulkResults implements PanacheRepository<Registration> {

    private static final int SIZE = 100;

    /** @param called name of the person, or else the address */
    public record Result(Long registration, String called, BulkOutcome outcome) {}

    /** @param next what to look behind for the next page; empty: this is the last */
    public record Page(List<Result> results, Optional<Long> next) {}

    /**
     * Those with whom it is done, or those with whom it could not be, in the order in which they are worked on.
     *
     * @param behind id of the last registration of the page before; null: the first page
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public Page of(Long job, boolean done, Long behind) {
        var rows = ((List<Tuple>) getEntityManager()
                        .createNativeQuery("""
                                select r.id, t.outcome,
                                       coalesce(nullif(concat_ws(' ', r.first_name, r.last_name), ''), r.email) as called
                                  from bulk_task t join registration r on r.id = t.registration_id
                                 where t.job_id = ?1 and t.outcome is not null and (t.outcome = 'DONE') = ?2
                                   and t.registration_id > ?3
                                 order by t.registration_id limit ?4""", Tuple.class)
                        .setParameter(1, job)
                        .setParameter(2, done)
                        .setParameter(3, behind == null ? 0 : behind)
                        .setParameter(4, SIZE + 1)
                        .getResultList())
                .stream().map(BulkResults::result).toList();
        return rows.size() > SIZE
                ? new Page(rows.subList(0, SIZE), Optional.of(rows.get(SIZE - 1).registration()))
                : new Page(rows, Optional.empty());
    }

    private static Result result(Tuple row) {
        return new Result(
                row.get("id", Long.class),
                row.get("called", String.class),
                BulkOutcome.valueOf(row.get("outcome", String.class)));
    }
}
