package org.openroundtable.report.figure;

import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What figures count, as queries with names that all of them share. Of now they read what is in the books; of a moment, the
 * intervals of the history, which end at the same rows. Parameters: {@code event}, its id; {@code at}, only of a moment.
 */
final class Counted {

    private static final String REGISTERED_NOW = """
            registered as (
                select r.id, r.state, cast(r.country as text) as country, r.organisation_id, r.organisation_type,
                       r.registered_at, coalesce(cast(r.answers -> 'smallOrMedium' as boolean), false) as small_or_medium
                  from registration r where r.event_id = :event)""";

    /**
     * What it says of the person in the history may be erased; what figures count by is kept by itself. Few were corrected:
     * they are found at once, and not looked for of each registration.
     */
    private static final String REGISTERED_AT = """
            past as (
                select distinct on (p.registration_id) p.registration_id, p.country, p.organisation_type, p.small_or_medium
                  from registration_past p join registration r on r.id = p.registration_id
                 where r.event_id = :event and p.until > :at order by p.registration_id, p.until),
            registered as (
                select r.id, h.state, coalesce(past.country, cast(r.country as text)) as country,
                       %s as organisation_id,
                       coalesce(past.organisation_type, r.organisation_type) as organisation_type,
                       r.registered_at,
                       coalesce(past.small_or_medium, cast(r.answers -> 'smallOrMedium' as boolean), false) as small_or_medium
                  from history_entry h join registration r on r.id = h.registration_id
                  left join past on past.registration_id = r.id
                  %s
                 where h.event_id = :event and h.session_id is null and h.state is not null and h.valid_from <= :at
                   and (h.valid_until is null or h.valid_until > :at))""";

    /** To which one each registration pointed then that has pointed elsewhere since. */
    private static final String ORGANISATION_THEN = """
            left join (
                   select distinct on (o.registration_id) o.registration_id, o.organisation_id
                     from organisation_past o join registration r on r.id = o.registration_id
                    where r.event_id = :event and o.until > :at order by o.registration_id, o.until, o.id) pointed
                on pointed.registration_id = r.id""";

    private static final String PLACED_NOW = """
            placed as (
                select p.registration_id, p.session_id, p.state, r.state as of_registration, r.country, r.organisation_id,
                       r.organisation_type, r.small_or_medium
                  from session s join place p on p.session_id = s.id join registered r on r.id = p.registration_id
                 where s.event_id = :event)""";

    private static final String PLACED_AT = """
            placed as (
                select h.registration_id, h.session_id, h.state, r.state as of_registration, r.country, r.organisation_id,
                       r.organisation_type, r.small_or_medium
                  from history_entry h join registered r on r.id = h.registration_id
                 where h.event_id = :event and h.session_id is not null and h.state is not null and h.valid_from <= :at
                   and (h.valid_until is null or h.valid_until > :at))""";

    private static final String ATTENDING_NOW = """
            attending as (
                select a.registration_id, a.session_id from session s join attendance a on a.session_id = s.id
                 where s.event_id = :event and a.withdrawn_at is null)""";

    private static final String ATTENDING_AT = """
            attending as (
                select a.registration_id, a.session_id
                  from session s join attendance a on a.session_id = s.id
                 where s.event_id = :event and a.marked_at <= :at and (a.withdrawn_at is null or a.withdrawn_at > :at))""";

    /** Times in which somebody was confirmed; null in {@code ended}: is so. */
    private static final String CONFIRMATIONS_NOW = """
            confirmations as (
                select h.valid_from as began, h.valid_until as ended from history_entry h
                 where h.event_id = :event and h.session_id is null and h.state = 'CONFIRMED')""";

    private static final String CONFIRMATIONS_AT = """
            confirmations as (
                select h.valid_from as began, case when h.valid_until <= :at then h.valid_until end as ended
                  from history_entry h
                 where h.event_id = :event and h.session_id is null and h.state = 'CONFIRMED' and h.valid_from <= :at)""";

    private static final String RELEASED = """
            released as (
                select h.registration_id, h.session_id from history_entry h
                 where h.event_id = :event and h.session_id is not null and h.state = 'CONFIRMED'
                   and h.valid_until > h.valid_from and %s)""";

    private static final String RELEASED_NOW = RELEASED.formatted("h.valid_until is not null");

    private static final String RELEASED_AT = RELEASED.formatted("h.valid_until <= :at");

    private static final String NEW_ORGANISATIONS = """
            new_organisations as (
                select one.organisation_id from (select distinct organisation_id from confirmed) one
                 where not exists (
                    select from registration p
                     where p.organisation_id = one.organisation_id and %s and p.event_id = any(array(
                           select earlier.id from event earlier join event this on this.id = :event
                            where earlier.starts_at < this.starts_at))))""";

    private static final String NEW_ORGANISATIONS_NOW = NEW_ORGANISATIONS.formatted("p.state = 'CONFIRMED'");

    private static final String NEW_ORGANISATIONS_AT = NEW_ORGANISATIONS.formatted("""
            exists (select from history_entry h
                     where h.registration_id = p.id and h.session_id is null and h.state = 'CONFIRMED'
                       and h.valid_from <= :at and (h.valid_until is null or h.valid_until > :at))""");

    /** What follows from these, of whatever moment they are. */
    private static final String DERIVED = """
            confirmed as (select * from registered where state = 'CONFIRMED'),
            confirmed_places as (select * from placed where state = 'CONFIRMED' and of_registration = 'CONFIRMED'),
            largest_places as (
                select p.registration_id, p.session_id from confirmed_places p join (
                    select session_id from confirmed_places group by 1 order by count(*) desc, 1 limit %d) largest
                  on largest.session_id = p.session_id),
            waiting as (
                select id from registered where state = 'WAITING'
                union select registration_id from placed where state = 'WAITING'),
            marked as (
                select s.id as session_id, s.registrable from session s
                 where s.event_id = :event and exists (select from attending a where a.session_id = s.id)),
            expected as (
                select p.registration_id from confirmed_places p join marked m on m.session_id = p.session_id
                union select c.id from confirmed c where exists (select from marked m where not m.registrable)),
            absent as (
                select e.registration_id from expected e
                 where not exists (select from attending a where a.registration_id = e.registration_id))""".formatted(Tally.COMPARED);

    private static final String NOW = String.join(
            ",\n",
            REGISTERED_NOW,
            PLACED_NOW,
            ATTENDING_NOW,
            CONFIRMATIONS_NOW,
            RELEASED_NOW,
            DERIVED,
            NEW_ORGANISATIONS_NOW);

    private static final String AT = String.join(
            ",\n",
            REGISTERED_AT,
            PLACED_AT,
            ATTENDING_AT,
            CONFIRMATIONS_AT,
            RELEASED_AT,
            DERIVED,
            NEW_ORGANISATIONS_AT);

    /** Between two definitions. */
    private static final Pattern NEXT = Pattern.compile(",\\n(?=\\w+ as \\()");

    private Counted() {}

    /** To stand before a query; what the query does not name is not read. */
    static String with(AsOf asOf) {
        return "with " + all(asOf) + "\n";
    }

    /** The same with those names alone that queries are made over, and what those are made over themselves. */
    static String with(AsOf asOf, List<Query> queries) {
        var asked = new StringBuilder(queries.stream().map(Query::sql).collect(Collectors.joining("\n")));
        var needed = new ArrayDeque<String>();
        var all = new ArrayDeque<>(List.of(NEXT.split(all(asOf))));
        // Each is made over some before it.
        all.descendingIterator().forEachRemaining(definition -> {
            var name = definition.substring(0, definition.indexOf(' '));
            if (Pattern.compile("\\b" + name + "\\b").matcher(asked).find()) {
                asked.append('\n').append(definition);
                needed.addFirst(definition);
            }
        });
        return "with " + String.join(",\n", needed) + "\n";
    }

    private static String all(AsOf asOf) {
        if (asOf.isNow()) {
            return NOW;
        }
        return asOf.organisations() == Known.NOW
                ? AT.formatted("r.organisation_id", "")
                : AT.formatted("coalesce(pointed.organisation_id, r.organisation_id)", ORGANISATION_THEN);
    }
}
