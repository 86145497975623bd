package org.openroundtable.registration.waiting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    private static final String FIRST = """
            with line as (
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
            )
            select * from (
              select line.*, count(*) over (partition by session) as total,
                     row_number() over (partition by session order by arrival) as number
                from line) numbered
             where number <= ?2
             order by starts_at nulls first, session, number
            """;

    /**
     * The beginnings of all lines in which somebody is: that of the event first, then those of sessions by their start.
     *
     * @param most so many of each line at most
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<WaitingLine> of(Long event, int most) {
        var rows = (List<Tuple>) getEntityManager()
                .createNativeQuery(FIRST, Tuple.class)
                .setParameter(1, event)
                .setParameter(2, most)
                .getResultList();
        var lines = new LinkedHashMap<String, List<Tuple>>();
        rows.forEach(row -> lines.computeIfAbsent(row.get("session", String.class), first -> new ArrayList<>())
                .add(row));
        return lines.entrySet().stream()
                .map(line -> new WaitingLine(
                        line.getKey(),
                        line.getValue().get(0).get("total", Long.class),
                        line.getValue().stream().map(WaitingLines::inWait).toList()))
                .toList();
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
