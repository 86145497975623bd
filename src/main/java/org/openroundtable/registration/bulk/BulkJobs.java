package org.openroundtable.registration.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.search.FoundRegistration;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.RegistrationSearch;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Work on many registrations: begun here, claimed by whoever works, and told how far it has come. */
@ApplicationScoped
public class BulkJobs implements PanacheRepository<Registration> {

    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final RegistrationSearch search;

    BulkJobs(RegistrationSearch search) {
        this.search = search;
    }

    /** One registration to be worked on. */
    record Task(Long job, Ids ids, BulkVerb verb, String argument, boolean told, Actor actor) {}

    /**
     * Begins work on all of a list as it is now.
     *
     * @param told the people read the reason too
     */
    @Transactional
    public Long start(
            EventFacts event, Listing listing, BulkVerb verb, String argument, boolean told, Actor actor, Instant now) {
        var job = ((Number) getEntityManager()
                        .createNativeQuery("""
                                insert into bulk_job
                                    (event_id, verb, argument, actor_kind, actor_id, actor_address, started_at, told)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) returning id""")
                        .setParameter(1, event.id())
                        .setParameter(2, verb.name())
                        .setParameter(3, argument)
                        .setParameter(4, actor.kind())
                        .setParameter(5, actor.id())
                        .setParameter(6, actor.address())
                        .setParameter(7, now)
                        .setParameter(8, told)
                        .getSingleResult())
                .longValue();
        search.each(event, listing, some -> add(job, some));
        return job;
    }

    private void add(Long job, List<FoundRegistration> some) {
        getEntityManager()
                .createNativeQuery(
                        "insert into bulk_task (job_id, registration_id) select ?1, unnest(cast(?2 as bigint[]))")
                .setParameter(1, job)
                .setParameter(2, some.stream().map(FoundRegistration::id).toArray(Long[]::new))
                .executeUpdate();
    }

    /** Some that nobody works on, in the order in which their jobs began; they are the caller's for a minute. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Task> claim(Instant now, int most) {
        return ((List<Tuple>) getEntityManager()
                        .createNativeQuery("""
                                with due as materialized (
                                    select job_id, registration_id from bulk_task
                                     where outcome is null and (claimed_until is null or claimed_until < :now)
                                     order by job_id, registration_id limit :most for update skip locked)
                                update bulk_task t set claimed_until = :until from due, bulk_job j
                                 where t.job_id = due.job_id and t.registration_id = due.registration_id and j.id = t.job_id
                                returning t.job_id, t.registration_id, j.event_id, j.verb, j.argument, j.told,
                                          j.actor_kind, j.actor_id, j.actor_address""", Tuple.class)
                        .setParameter("now", now)
                        .setParameter("until", now.plus(CLAIM))
                        .setParameter("most", most)
                        .getResultList())
                .stream()
                        .map(row -> new Task(
                                row.get("job_id", Long.class),
                                new Ids(row.get("event_id", Long.class), row.get("registration_id", Long.class)),
                                BulkVerb.valueOf(row.get("verb", String.class)),
                                row.get("argument", String.class),
                                row.get("told", Boolean.class),
                                actor(row)))
                        .sorted(Comparator.comparing(Task::job)
                                .thenComparing(task -> task.ids().registration()))
                        .toList();
    }

    /** As whoever has begun it, from where they have. */
    private static Actor actor(Tuple row) {
        var id = row.get("actor_id", Long.class);
        var actor = row.get("actor_kind", String.class).equals(Actor.Staff.KIND)
                ? new Actor.Staff(id)
                : new Actor.ApiToken(id);
        return actor.from(row.get("actor_address", String.class));
    }

    /** From where it was begun is in the history of what was done, and here no longer than until all is. */
    @Transactional
    void forgetAddresses() {
        getEntityManager().createNativeQuery("""
                update bulk_job set actor_address = null where actor_address is not null
                   and not exists (select from bulk_task t where t.job_id = bulk_job.id and t.outcome is null)""").executeUpdate();
    }

    @Transactional
    void settle(Task task, BulkOutcome outcome) {
        getEntityManager()
                .createNativeQuery(
                        "update bulk_task set outcome = ?1 where job_id = ?2 and registration_id = ?3 and outcome is null")
                .setParameter(1, outcome.name())
                .setParameter(2, task.job())
                .setParameter(3, task.ids().registration())
                .executeUpdate();
    }

    /** Empty: there is no such job in the event. {@link BulkResults} has whom it was done for. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Optional<BulkProgress> progress(Long event, Long job) {
        var found = (List<Tuple>) getEntityManager()
                .createNativeQuery("""
                        select j.verb, j.argument, j.started_at, (select count(*) from bulk_task t where t.job_id = j.id) as total,
                               (select count(*) from bulk_task t where t.job_id = j.id and t.outcome is null) as open,
                               (select count(*) from bulk_task t where t.job_id = j.id and t.outcome = 'DONE') as done
                          from bulk_job j where j.id = ?1 and j.event_id = ?2""", Tuple.class)
                .setParameter(1, job)
                .setParameter(2, event)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new BulkProgress(
                        BulkVerb.valueOf(row.get("verb", String.class)),
                        row.get("argument", String.class),
                        row.get("started_at", Instant.class),
                        row.get("total", Long.class),
                        row.get("open", Long.class),
                        row.get("done", Long.class)));
    }
}
