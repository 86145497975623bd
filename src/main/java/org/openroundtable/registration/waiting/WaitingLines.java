package org.openroundtable.registration.waiting;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.waiting.InWait.MayHave;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All who wait in an event: for it as a whole, and for each of its sessions, in order of arrival. */
@ApplicationScoped
public class WaitingLines implements PanacheRepository<Registration> {

    private static final String ALL = """
            select r.id, concat_ws(' ', r.first_name, r.last_name) as name, r.organisation_typed, r.state,
                   cast(null as text) as session, cast(null as timestamptz) as starts_at, r.state_since as since, r.arrival,
                   r.passed_over, b.name as block, l.capacity - l.taken as free
              from registration r
              left join access_code c on c.id = r.access_code_id left join invitation i on i.id = r.invitation_id
              left join reserved_block b on b.id = coalesce(c.block_id, i.block_id) and b.session_id is null
              left join capacity_limit l on l.event_id = r.event_id and l.block_id = b.id
             where r.event_id = ?1 and not r.holds_place and r.state in ('WAITING', 'PENDING_EMAIL', 'PENDING_APPROVAL')
            union all
            select r.id, concat_ws(' ', r.first_name, r.last_name), r.organisation_typed, r.state, s.code, s.starts_at,
                   p.state_since, p.arrival, case when p.overlapping then 'OVERLAPPING' else p.passed_over end,
                   b.name, l.capacity - l.taken
              from place p join registration r on r.id = p.registration_id join session s on s.id = p.session_id
              left join access_code c on c.id = r.access_code_id left join invitation i on i.id = r.invitation_id
              left join reserved_block b on b.id = coalesce(c.block_id, i.block_id) and b.session_id = s.id
              left join capacity_limit l on l.event_id = r.event_id and l.block_id = b.id
             where s.event_id = ?1 and p.state = 'WAITING'
             order by starts_at nulls first, session, arrival limit ?2
            """;

    /** @param most so many at most */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<InWait> of(Long event, int most) {
        return ((List<Tuple>) getEntityManager()
                        .createNativeQuery(ALL, Tuple.class)
                        .setParameter(1, event)
                        .setParameter(2, most)
                        .getResultList())
                .stream().map(WaitingLines::inWait).toList();
    }

    private static MayHave mayHave(Tuple row) {
        var name = row.get("block", String.class);
        var free = row.get("free", Number.class);
        return name == null ? null : new MayHave(name, free == null ? null : free.longValue());
    }

    private static InWait inWait(Tuple row) {
        var passedOver = row.get("passed_over", String.class);
        return new InWait(
                row.get("id", Long.class),
                row.get("name", String.class),
                row.get("organisation_typed", String.class),
                RegistrationState.valueOf(row.get("state", String.class)),
                row.get("session", String.class),
                row.get("since", Instant.class),
                row.get("arrival", Long.class),
                passedOver == null ? null : Ineligibility.valueOf(passedOver),
                mayHave(row));
    }
}
