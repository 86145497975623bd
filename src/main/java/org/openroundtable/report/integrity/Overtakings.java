package org.openroundtable.report.integrity;

/**
 * Promotions past somebody who could have been promoted, as the history tells it. Before and after are the order in which
 * entries were written, under the event's lock; moments are taken before somebody waits for it. What one transaction has
 * written happened at once: somebody whom it has promoted, too, or passed over and said why, was not overtaken.
 */
final class Overtakings {

    /** States with those before and after; null in {@code since} or {@code until}: the first, the last. */
    private static final String STATES = """
            (select h.event_id, h.registration_id, h.session_id, h.state, h.reason, h.before, h.written, h.written_in,
                    lag(h.written) over line as since, lead(h.written) over line as until,
                    lead(h.written_in) over line as until_in
               from history_entry h
              where h.state is not null and h.written is not null and h.registration_id is not null
             window line as (partition by h.event_id, h.registration_id, h.session_id order by h.written))""";

    /** Was so at the end of the transaction in which somebody was promoted. */
    private static final String THEN = """
             (%1$s.written < promoted.written or %1$s.written_in = promoted.written_in)
             and (%1$s.until is null or %1$s.until > promoted.written and %1$s.until_in <> promoted.written_in)""";

    /** Nothing in the history or in the work on many excuses it. */
    private static final String WITHOUT_EXCUSE = """
             and not exists (
                 select from history_entry h
                  where h.registration_id = waiting.registration_id
                    and h.session_id is not distinct from waiting.session_id
                    and (h.written > waiting.written or h.written_in = waiting.written_in)
                    and (h.written < promoted.written or h.written_in = promoted.written_in)
                    and (h.what = 'placeOffered' or h.what = 'passedOver'
                         and h.after in ('"overlapping"', '"organisationFull"', '"optionFull"', '"blockFull"')))
             and not exists (
                 select from history_entry h
                  where h.registration_id = promoted.registration_id and h.what = 'keptPlaceGiven'
                    and h.session_id is not distinct from promoted.session_id and h.written_in = promoted.written_in)
             and not exists (
                 select from bulk_task t join bulk_job j on j.id = t.job_id
                  where t.registration_id = waiting.registration_id and j.verb in ('REJECT', 'CANCEL'))""";

    private static final String IN_EVENT = """
            select promoted.event_id
              from (select event_id, registration_id, session_id, written, written_in from history_entry
                     where session_id is null and written is not null
                       and (what = 'placeOffered' or reason = 'PLACE_RELEASED' and before = '"waiting"')) promoted
              join registration ahead on ahead.id = promoted.registration_id
              join %s waiting on waiting.event_id = promoted.event_id and waiting.session_id is null
               and waiting.state = 'WAITING'
              join registration r on r.id = waiting.registration_id and r.arrival < ahead.arrival
             where %s""".formatted(STATES, THEN.formatted("waiting")) + WITHOUT_EXCUSE;

    private static final String IN_SESSION =
            """
            select promoted.event_id from %1$s promoted
              join %1$s waiting on waiting.event_id = promoted.event_id and waiting.session_id = promoted.session_id
               and waiting.state = 'WAITING' and waiting.written < promoted.since
              join %1$s admitted on admitted.event_id = promoted.event_id and admitted.session_id is null
               and admitted.registration_id = waiting.registration_id
               and admitted.state in ('CONFIRMED', 'PENDING_APPROVAL')
             where promoted.state in ('CONFIRMED', 'OFFERED') and promoted.reason in ('PLACE_RELEASED', 'OFFER_ACCEPTED')
               and promoted.before = '"waiting"' and %2$s and %3$s""".formatted(STATES, THEN.formatted("waiting"), THEN.formatted("admitted")) + WITHOUT_EXCUSE;

    /** Of the event, and of each session among those who have a place in the event. */
    static final String SQL = IN_EVENT + "\nunion all " + IN_SESSION;

    private Overtakings() {}
}
