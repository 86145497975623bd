package org.openroundtable.report.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.registration.Registration;
import org.openroundtable.report.task.Task.Kind;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Finds what waits for organisers, in one query however many events there are. */
@ApplicationScoped
public class Tasks implements PanacheRepository<Registration> {

    /** An offer that runs out later than this can wait. */
    private static final Duration TOMORROW = Duration.ofDays(1);

    /** Whoever wants to open or close registration at another time should know by now. */
    private static final Duration SOON = Duration.ofDays(3);

    /** Whoever has not looked after a mail for so long will not. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final int MOST_MAILS = 20;

    private static final String ALL = """
            select 'OFFER' as kind, e.slug, count(*) as number, min(p.offered_until) as at,
                   cast(null as bigint) as registration, cast(null as text) as name
              from place p join session s on s.id = p.session_id join event e on e.id = s.event_id
             where p.state = 'OFFERED' and p.offered_until between :now and :tomorrow and e.slug in (:desk)
             group by e.slug
            union all
            select 'EVENT_OFFER', e.slug, count(*), min(r.offered_until), null, null
              from registration r join event e on e.id = r.event_id
             where r.state = 'WAITING' and r.offered_until is not null
               and coalesce(r.held_until, r.offered_until) between :now and :tomorrow and e.slug in (:desk)
             group by e.slug
            union all
            select 'APPROVAL', e.slug, count(*), min(r.state_since), null, null
              from registration r join event e on e.id = r.event_id
             where r.state = 'PENDING_APPROVAL' and e.ends_at > :now and e.status = 'SCHEDULED' and e.slug in (:desk)
             group by e.slug
            union all
            (select 'MAIL', e.slug, 1, m.finished_at, r.id,
                    coalesce(nullif(concat_ws(' ', r.first_name, r.last_name), ''), r.email)
               from outbox_mail m
               join registration r
                 on r.id = case when m.reference like 'registration/%' then cast(substr(m.reference, 14) as bigint) end
               join event e on e.id = r.event_id
              where m.state = 'FAILED' and m.finished_at > :remembered and e.slug in (:desk)
                and not exists (select from outbox_mail later
                                 where later.reference = m.reference and later.created_at > m.created_at
                                   and later.state <> 'PENDING')
              order by m.finished_at desc limit :mails)
            union all
            select 'OPENING', e.slug, 1, e.opens_at, null, null
              from event e
             where e.opens_at between :now and :soon and e.status = 'SCHEDULED' and e.slug in (:editor)
            union all
            select 'CLOSING', e.slug, 1, e.closes_at, null, null
              from event e
             where e.closes_at between :now and :soon and e.status = 'SCHEDULED' and e.slug in (:editor)
            union all
            select 'MODERATOR', e.slug, count(*), min(s.starts_at), null, null
              from session s join event e on e.id = s.event_id
             where s.type = 'PANEL' and not s.withdrawn and s.status = 'SCHEDULED' and s.ends_at > :now
               and e.status = 'SCHEDULED' and e.slug in (:editor)
               and not exists (select from appearance a where a.session_id = s.id and a.role = 'MODERATOR')
             group by e.slug""";

    /**
     * The most urgent first.
     *
     * @param desk slugs of the events whose registrations may be changed
     * @param editor slugs of those whose programme may be
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Task> of(Set<String> desk, Set<String> editor, Instant now) {
        var rows = (List<Tuple>) getEntityManager()
                .createNativeQuery(ALL, Tuple.class)
                .setParameter("desk", desk)
                .setParameter("editor", editor)
                .setParameter("now", now)
                .setParameter("tomorrow", now.plus(TOMORROW))
                .setParameter("soon", now.plus(SOON))
                .setParameter("remembered", now.minus(REMEMBERED))
                .setParameter("mails", MOST_MAILS)
                .getResultList();
        return rows.stream()
                .map(Tasks::task)
                .sorted(Comparator.comparing(Task::kind).thenComparing(Task::at))
                .toList();
    }

    private static Task task(Tuple row) {
        return new Task(
                Kind.valueOf(row.get("kind", String.class)),
                row.get("slug", String.class),
                row.get("number", Number.class).intValue(),
                row.get("at", Instant.class),
                row.get("registration", Long.class),
                row.get("name", String.class));
    }
}
