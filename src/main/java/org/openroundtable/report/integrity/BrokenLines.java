package org.openroundtable.report.integrity;

/** Lines in which the rule was not kept: first come, first served, among those who may have it. */
final class BrokenLines {

    /**
     * A place is free, and somebody waits for it who was never passed over, or was because of others of the organisation
     * who are not there any more, for whom nothing at the same time is in the way, and who is not about to be turned down.
     */
    static final String OVERLOOKED = """
            select r.event_id from registration r
              join event e on e.id = r.event_id
              join capacity_limit l on l.event_id = r.event_id and l.owner = 'event'
             where r.state = 'WAITING' and not r.holds_place and not is_leaving(r.id)
               and (r.passed_over is null or r.passed_over = 'ORGANISATION_FULL' and (l.per_organisation is null or
                   l.per_organisation > (
                   select count(*) from registration c
                    where c.event_id = r.event_id and c.organisation_id = r.organisation_id and c.holds_place)))
               and e.status = 'SCHEDULED' and e.ends_at > :now and (l.capacity is null or l.taken < l.capacity)
            union all
            select r.event_id from place p
              join registration r on r.id = p.registration_id
              join event e on e.id = r.event_id
              join session s on s.id = p.session_id
              join capacity_limit l on l.session_id = s.id and l.lock_order = 2
             where p.state = 'WAITING' and r.state = 'CONFIRMED' and not p.overlapping
               and (p.passed_over is null or p.passed_over = 'ORGANISATION_FULL' and (l.per_organisation is null or
                   l.per_organisation > (
                   select count(*) from registration c join place o on o.registration_id = c.id
                    where c.event_id = r.event_id and c.organisation_id = r.organisation_id
                      and o.session_id = s.id and o.state in ('CONFIRMED', 'OFFERED'))))
               and not is_leaving(r.id)
               and e.status = 'SCHEDULED' and s.status = 'SCHEDULED' and not s.withdrawn and s.ends_at > :now
               and (l.capacity is null or l.taken < l.capacity)
               and not exists (
                   select from place o join session t on t.id = o.session_id
                    where o.registration_id = r.id and o.state in ('CONFIRMED', 'OFFERED')
                      and t.starts_at < s.ends_at and t.ends_at > s.starts_at)""";

    private BrokenLines() {}
}
