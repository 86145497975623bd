package org.openroundtable.registration.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class ImportJobs implements PanacheRepository<ImportJob> {

    private static final int LISTED = 20;

    Optional<ImportJob> inEvent(Long event, Long id) {
        return find("id = ?1 and eventId = ?2", id, event).firstResultOptional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<ImportJob> locked(Long event, Long id) {
        return find("id = ?1 and eventId = ?2", id, event)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The latest first. */
    List<ImportJob> of(Long event) {
        return find("eventId = ?1 order by id desc", event).page(0, LISTED).list();
    }

    /** Deletes what was sent before then and never begun. */
    void deleteUnused(Instant before) {
        delete("startedAt is null and uploadedAt < ?1", before);
    }

    /** From where it was begun is in the history of those who were registered, and here no longer than until all are. */
    void forgetAddresses() {
        getEntityManager().createNativeQuery("""
                update import_job j set actor_address = null where actor_address is not null
                   and not exists (select from import_row r where r.job_id = j.id and r.outcome is null)""").executeUpdate();
    }

    /** Of what was begun before then and is done: from then on, a row is no more than what became of it. */
    void eraseCells(Instant before, Instant now) {
        var done = """
                j.started_at < ?1 and j.erased_at is null
                   and not exists (select from import_row r where r.job_id = j.id and r.outcome is null)""";
        getEntityManager()
                .createNativeQuery("""
                        update import_row set cells = null
                         where job_id in (select j.id from import_job j where\s""" + done + ")")
                .setParameter(1, before)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("update import_job j set erased_at = ?2 where " + done)
                .setParameter(1, before)
                .setParameter(2, now)
                .executeUpdate();
    }
}
