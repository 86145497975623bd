package org.openroundtable.report.integrity;

/** Lines in which the rule was not kept: first come, first served, among those who may have it. */
final class BrokenLines {

    /**
     * A place is free, and somebody waits for it who was never passed over, for whom nothing at the same time is in the
     * way, and who is not about to be turned down.
     */
    static final String OVERLOOKED = """
            select r.event_id from registration r
              join event e on e.id = r.event_id
              join capacity_limit l on l.event_id = r.event_id and l.owner = 'event'
             where r.state = 'WAITING' and not r.holds_place and r.passed_over is null and not is_leaving(r.id)
               and e.status = 'SCHEDULED' and e.ends_at > :now and (l.capacity is null or l.taken < l.capacity)
            union all
            select r.event_id from place p
              join registration r on r.id = p.registration_id
              join event e on e.id = r.event_id
              join session s on s.id = p.session_id
              join capacity_limit l on l.session_id = s.id and l.lock_order = 2
             where p.state = 'WAITING' and r.state = 'CONFIRMED' and p.passed_over is null and not p.overlapping
               and not is_leaving(r.id)
               and e.status = 'SCHEDULED' and s.status = 'SCHEDULED' and not s.withdrawn and s.ends_at > :now
               and (l.capacity is null or l.taken < l.capacity)
               and not exists (
                   select from place o join session t on t.id = o.session_id
                    where o.registration_id = r.id and o.state in ('CONFIRMED', 'OFFERED')
                      and t.starts_at < s.ends_at and t.ends_at > s.starts_at)""";

    /** Who came with what gives a place of a block is served from that, before others. */
    private static final String WITHOUT_BLOCK = """
            not exists (
                select from registration b
                  left join access_code c on c.id = b.access_code_id left join invitation i on i.id = b.invitation_id
                 where b.id = h.registration_id and coalesce(c.block_id, i.block_id) is not null)""";

    /** Nobody is left out who is about to be turned down or cancelled together with others. */
    private static final String NOT_LEAVING = """
            not exists (
                select from bulk_task t join bulk_job j on j.id = t.job_id
                 where t.registration_id = w.registration_id and j.verb in ('REJECT', 'CANCEL'))""";

    /** They have stood in the line once more since then, and have another number. */
    private static final String AGAIN = """
            exists (select from history_entry n
                     where n.registration_id = %1$s.registration_id and n.session_id is not distinct from %1$s.session_id
                       and n.state = 'WAITING' and n.valid_from > %1$s.valid_from)""";

    private static final String PASSED_OVER = """
            exists (select from history_entry n
                     where n.registration_id = w.registration_id and n.session_id is not distinct from w.session_id
                       and n.what = 'passedOver' and n.valid_from between w.valid_from and h.valid_from)""";

    /** {@code h}: somebody got what was released; {@code w}: somebody with a lower number waited then and went on waiting. */
    private static final String OVERTAKING = """
            h.reason = 'PLACE_RELEASED' and h.state in ('CONFIRMED', 'OFFERED', 'PENDING_APPROVAL')
               and w.state = 'WAITING' and w.valid_from <= h.valid_from
               and (w.valid_until is null or w.valid_until > h.valid_from)
               and""" + " not " + AGAIN.formatted("h") + " and not " + AGAIN.formatted("w")
            + " and not " + PASSED_OVER + " and " + WITHOUT_BLOCK + " and " + NOT_LEAVING;

    /** Somebody got a place that was released, while somebody else with a lower number waited and was not passed over. */
    static final String OVERTAKEN = """
            select h.event_id from history_entry h
              join place p on p.registration_id = h.registration_id and p.session_id = h.session_id
              join place o on o.session_id = p.session_id and o.arrival > 0 and o.arrival < p.arrival
              join history_entry w on w.registration_id = o.registration_id and w.session_id = o.session_id
             where %1$s
            union all
            select h.event_id from history_entry h
              join registration p on p.id = h.registration_id and h.session_id is null
              join registration o on o.event_id = p.event_id and o.arrival > 0 and o.arrival < p.arrival
              join history_entry w on w.registration_id = o.id and w.session_id is null
             where %1$s""".formatted(OVERTAKING);

    private BrokenLines() {}
}
