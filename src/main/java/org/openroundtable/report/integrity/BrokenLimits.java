package org.openroundtable.report.integrity;

/** Limits that do not say what is so. */
final class BrokenLimits {

    /** Places of a block count as taken where it keeps them, whether or not somebody has them. */
    private static final String KEPT = """
             + (select coalesce(sum(b.capacity - b.taken), 0) from capacity_limit b
                 where b.event_id = l.event_id and b.block_id is not null
                   and b.session_id is not distinct from l.session_id)""";

    private static final String OF = "select l.event_id from capacity_limit l where l.lock_order = ";

    private static final String IN_EVENT =
            " and l.taken <> (select count(*) from registration r" + " where r.event_id = l.event_id and r.holds_place";

    private static final String IN_SESSION = " and l.taken <> (select count(*) from place p"
            + " join registration r on r.id = p.registration_id"
            + " where p.session_id = l.session_id and p.state in ('CONFIRMED', 'OFFERED')";

    private static final String AND = "\nunion all ";

    /** What it says is taken is not what people have; one after the other, each kind of limit that is written down. */
    static final String TAKEN = OF + 1 + IN_EVENT + ")" + KEPT
            + AND + OF + 2 + IN_SESSION + ")" + KEPT
            + AND + OF + 5 + IN_EVENT + " and r.answers -> l.question @> to_jsonb(l.option))"
            + AND + OF + 6 + " and l.session_id is null" + IN_EVENT + " and r.block_id = l.block_id)"
            + AND + OF + 6 + " and l.session_id is not null" + IN_SESSION + " and p.block_id = l.block_id)";

    /**
     * More is taken than there is. A limit that was lowered takes nothing away from anybody, so that what it was before
     * counts as well, if somebody had registered by then; and organisers may confirm somebody beyond it. Nor does it take
     * anything away that registrations come to point to another organisation.
     */
    static final String EXCEEDED = """
            select l.event_id from capacity_limit l, lateral (
                   select l.taken - count(distinct g.registration_id) as regular from history_entry g
                    where g.event_id = l.event_id and g.reason = 'CONFIRMED_BY_ORGANISER') given
             where l.taken > l.capacity and given.regular > l.capacity
               and not exists (
                   select from history_entry h, lateral (
                          select case when l.lock_order <= 2 then h.before else h.before -> l.owner end as was) past
                    where h.event_id = l.event_id and h.what = 'resized'
                      and h.valid_from >= (select min(r.registered_at) from registration r where r.event_id = l.event_id)
                      and h.session_id is not distinct from case when l.lock_order = 2 then l.session_id end
                      and (was -> 'places' = 'null' or cast(was ->> 'places' as integer) >= given.regular))""" + AND + """
            select l.event_id from capacity_limit l, lateral (
                   select count(*) as regular from registration r
                    where r.event_id = l.event_id and r.holds_place
                      and (l.session_id is null or exists (
                           select from place p where p.registration_id = r.id and p.session_id = l.session_id
                              and p.state in ('CONFIRMED', 'OFFERED')))
                      and not exists (
                          select from history_entry g
                           where g.registration_id = r.id and g.reason = 'CONFIRMED_BY_ORGANISER')
                      and not exists (select from organisation_past o where o.registration_id = r.id)
                    group by r.organisation_id having count(*) > l.per_organisation) of_one
             where l.per_organisation is not null
               and not exists (
                   select from history_entry h
                    where h.event_id = l.event_id and h.what = 'resized'
                      and h.valid_from >= (select min(r.registered_at) from registration r where r.event_id = l.event_id)
                      and h.session_id is not distinct from l.session_id
                      and coalesce(cast(h.before #>> '{perOrganisation,places}' as integer) >= of_one.regular, true))""";

    private BrokenLimits() {}
}
