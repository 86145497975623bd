package org.openroundtable.registration.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.openroundtable.account.Author;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class Attendances implements PanacheRepository<Attendance> {

    /** One statement, which of two at the same moment only one can win. */
    private static final String BEGIN = """
            insert into attendance (registration_id, session_id, source, without_place, marked_at, marked_by_kind, marked_by_id)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (session_id, registration_id) where withdrawn_at is null do nothing
            """;

    /** @return false: is present already */
    boolean begin(Attendance attendance) {
        return getEntityManager()
                        .createNativeQuery(BEGIN)
                        .setParameter(1, attendance.registrationId)
                        .setParameter(2, attendance.sessionId)
                        .setParameter(3, attendance.source.name())
                        .setParameter(4, attendance.withoutPlace)
                        .setParameter(5, attendance.markedAt)
                        .setParameter(6, attendance.markedBy.kind())
                        .setParameter(7, attendance.markedBy.id())
                        .executeUpdate()
                == 1;
    }

    Optional<Attendance> current(Long session, Long registration) {
        return find("sessionId = ?1 and registrationId = ?2 and withdrawnAt is null", session, registration)
                .firstResultOptional();
    }

    /** @return false: is none any more */
    boolean end(Attendance attendance, Author by, Instant at) {
        return update(
                        "withdrawnAt = ?1, withdrawnBy.kind = ?2, withdrawnBy.id = ?3 where id = ?4 and withdrawnAt is null",
                        at,
                        by.kind(),
                        by.id(),
                        attendance.id)
                == 1;
    }

    /** By the ids of the registrations. */
    Map<Long, Mark> marks(Long session, Collection<Long> registrations) {
        return getEntityManager()
                .createQuery("""
                        select p.registrationId as registration, p.markedAt as at, p.source as source,
                               p.withoutPlace as withoutPlace, a.name as by
                          from Attendance p left join StaffAccount a on a.id = p.markedBy.id and p.markedBy.kind = 'staff'
                         where p.sessionId = ?1 and p.registrationId in ?2 and p.withdrawnAt is null""", Tuple.class)
                .setParameter(1, session)
                .setParameter(2, registrations)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("registration", Long.class),
                        row -> new Mark(
                                row.get("at", Instant.class),
                                row.get("source", AttendanceSource.class),
                                row.get("withoutPlace", Boolean.class),
                                row.get("by", String.class))));
    }

    /** Also what was taken back. */
    List<Attended> of(Long registration) {
        return getEntityManager()
                .createQuery("""
                        select new org.openroundtable.registration.attendance.Attended(
                               s.code, a.markedAt, a.withdrawnAt, a.withoutPlace)
                          from Attendance a join Session s on s.id = a.sessionId
                         where a.registrationId = ?1 order by a.markedAt, a.id""", Attended.class)
                .setParameter(1, registration)
                .getResultList();
    }

    /** How many are present in each session in which anybody is, by its code. */
    Map<String, Long> present(Long event) {
        return getEntityManager()
                .createQuery("""
                        select s.code as code, count(a) as present
                          from Attendance a join Session s on s.id = a.sessionId
                         where s.event.id = ?1 and a.withdrawnAt is null group by s.code""", Tuple.class)
                .setParameter(1, event)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("code", String.class), row -> row.get("present", Long.class)));
    }

    long presentIn(Long session) {
        return count("sessionId = ?1 and withdrawnAt is null", session);
    }
}
