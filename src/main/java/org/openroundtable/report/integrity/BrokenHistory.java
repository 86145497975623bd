package org.openroundtable.report.integrity;

/** A history that has forgotten something. */
final class BrokenHistory {

    /** At some moment it says nothing, or two things at once. What lasted no time comes before what began with it. */
    static final String INTERVALS = """
            select event_id from (
                select h.event_id, h.session_id, h.valid_from, r.registered_at,
                       lag(h.valid_until) over line as ended, row_number() over line as number
                  from history_entry h join registration r on r.id = h.registration_id
                 where h.state is not null
                window line as (
                    partition by h.event_id, h.registration_id, h.session_id
                    order by h.valid_from, h.valid_until nulls last)) entry
             where number > 1 and (ended is null or valid_from <> ended)
                or number = 1 and session_id is null and valid_from <> registered_at""";

    /** What is in the books is not what it says last. */
    static final String STATES = """
            select r.event_id from registration r
              left join history_entry h
                on h.registration_id = r.id and h.session_id is null and h.state is not null and h.valid_until is null
             where h.state is distinct from r.state or h.valid_from <> r.state_since
            union all
            select r.event_id from place p join registration r on r.id = p.registration_id
              left join history_entry h on h.registration_id = p.registration_id and h.session_id = p.session_id
                   and h.state is not null and h.valid_until is null
             where h.state is distinct from p.state or h.valid_from <> p.state_since""";

    private BrokenHistory() {}
}
