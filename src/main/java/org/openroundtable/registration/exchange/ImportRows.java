package org.openroundtable.registration.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.exchange.ImportProgress.Other;
import org.openroundtable.secret.Sha256;
import org.openroundtable.sheet.reading.SheetReading.Row;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

@ApplicationScoped
class ImportRows implements PanacheRepositoryBase<ImportRow, ImportRow.Key> {

    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final JsonMapper JSON = new JsonMapper();

    /** One row to be worked on. */
    record Task(Long job, int number) {}

    void add(Long job, List<Row> rows) {
        getEntityManager()
                .createNativeQuery("""
                        insert into import_row (job_id, number, cells)
                        select ?1, number, cast(cells as jsonb)
                          from unnest(cast(?2 as int[]), cast(?3 as text[])) as row (number, cells)""")
                .setParameter(1, job)
                .setParameter(2, rows.stream().map(Row::number).toArray(Integer[]::new))
                .setParameter(3, rows.stream().map(row -> json(row.cells())).toArray(String[]::new))
                .executeUpdate();
    }

    /** The first of them. */
    List<ImportRow> of(Long job, int most) {
        return find("jobId = ?1 order by number", job).page(0, most).list();
    }

    Optional<ImportRow> one(Task task) {
        return find("jobId = ?1 and number = ?2", task.job(), task.number()).firstResultOptional();
    }

    void start(Long job) {
        getEntityManager()
                .createNativeQuery("update import_row set due = true where job_id = ?1")
                .setParameter(1, job)
                .executeUpdate();
    }

    /** Some that nobody works on, in the order in which their jobs began; they are the caller's for a minute. */
    @SuppressWarnings("unchecked")
    List<Task> claim(Instant now, int most) {
        return ((List<Tuple>) getEntityManager()
                        .createNativeQuery("""
                                with open as materialized (
                                    select job_id, number from import_row
                                     where due and outcome is null and (claimed_until is null or claimed_until < :now)
                                     order by job_id, number limit :most for update skip locked)
                                update import_row r set claimed_until = :until from open
                                 where r.job_id = open.job_id and r.number = open.number
                                returning r.job_id, r.number""", Tuple.class)
                        .setParameter("now", now)
                        .setParameter("until", now.plus(CLAIM))
                        .setParameter("most", most)
                        .getResultList())
                .stream()
                        .map(row -> new Task(row.get("job_id", Long.class), row.get("number", Integer.class)))
                        .sorted((one, other) -> one.job().equals(other.job())
                                ? Integer.compare(one.number(), other.number())
                                : one.job().compareTo(other.job()))
                        .toList();
    }

    /**
     * @param registration null: none
     * @param addressKey null: it has no address
     */
    void settle(Task task, ImportOutcome outcome, Long registration, byte[] addressKey) {
        update(
                "outcome = ?1, registrationId = ?2, addressKey = ?3 where jobId = ?4 and number = ?5",
                outcome,
                registration,
                addressKey,
                task.job(),
                task.number());
    }

    /** The registration that an address was brought in with, whatever has become of it since. */
    @SuppressWarnings("unchecked")
    Optional<Long> broughtIn(byte[] addressKey) {
        return ((List<Long>) getEntityManager()
                        .createNativeQuery("""
                                select registration_id from import_row
                                 where address_key = ?1 and registration_id is not null
                                 order by registration_id limit 1""", Long.class)
                        .setParameter(1, addressKey)
                        .getResultList())
                .stream().findFirst();
    }

    /** Those of the addresses that are registered in the event, or were brought in before. */
    @SuppressWarnings("unchecked")
    Set<String> known(Long event, Collection<String> addresses) {
        return new HashSet<>((List<String>) getEntityManager()
                .createNativeQuery("""
                        select a.key from unnest(cast(?2 as text[])) as a (key)
                         where exists (select from registration r where r.event_id = ?1 and r.email_key = a.key
                                          and r.state%s)
                            or exists (select from import_row i
                                        where i.address_key = sha256(convert_to('import ' || cast(?1 as text) || ' ' || a.key, 'UTF8'))
                                          and i.registration_id is not null)""".formatted(RegistrationState.IN_ACTIVE_SQL), String.class)
                .setParameter(1, event)
                .setParameter(2, addresses.toArray(String[]::new))
                .getResultList());
    }

    Map<ImportOutcome, Long> outcomes(Long job) {
        var outcomes = new EnumMap<ImportOutcome, Long>(ImportOutcome.class);
        getEntityManager()
                .createQuery("""
                        select r.outcome as outcome, count(*) as number from ImportRow r
                        where r.jobId = ?1 and r.outcome is not null group by r.outcome""", Tuple.class)
                .setParameter(1, job)
                .getResultStream()
                .forEach(row -> outcomes.put(row.get("outcome", ImportOutcome.class), row.get("number", Long.class)));
        return outcomes;
    }

    /** Those that are done and came to nothing, in order. */
    List<Other> withoutRegistration(Long job, int most) {
        return getEntityManager()
                .createQuery("""
                        select new org.openroundtable.registration.exchange.ImportProgress$Other(r.number, r.outcome)
                          from ImportRow r where r.jobId = ?1 and r.outcome in (FAULTY, FULL, FAILED)
                         order by r.number""", Other.class)
                .setParameter(1, job)
                .setMaxResults(most)
                .getResultList();
    }

    static byte[] hash(Long event, String addressKey) {
        return Sha256.of("import " + event + " " + addressKey);
    }

    private static String json(List<String> cells) {
        try {
            return JSON.writeValueAsString(cells);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
