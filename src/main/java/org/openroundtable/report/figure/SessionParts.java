package org.openroundtable.report.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.openroundtable.report.figure.Counting.Counts;
import org.openroundtable.report.figure.Counting.Part;
import org.openroundtable.report.figure.Counting.Row;
import org.openroundtable.report.figure.Tally.Line;
import org.openroundtable.report.figure.Tally.Overlap;
import org.openroundtable.report.figure.Tally.Spread;

/** What is counted of the sessions of an event. */
final class SessionParts {

    static final Part COUNTS = new Part("sessions", """
            select s.code, cast(null as text),
                   count(*) filter (where p.state = 'CONFIRMED' and p.of_registration = 'CONFIRMED'),
                   count(*) filter (where p.state = 'WAITING')
              from placed p join session s on s.id = p.session_id group by 1""");

    /** Of what people are told apart by, the sum of the squares of the numbers, and the sum of the largest. */
    private static final String SPREAD = """
            select s.code, cast(null as text), cast(sum(kind.persons * kind.persons) as bigint),
                   cast(sum(kind.persons) filter (where kind.place <= %2$d) as bigint)
              from (select p.session_id, count(*) as persons,
                           row_number() over (partition by p.session_id order by count(*) desc) as place
                      from confirmed_places p group by p.session_id, p.%1$s) kind
              join session s on s.id = kind.session_id group by 1""";

    private static final Part ORGANISATIONS =
            new Part("sessions/organisations", SPREAD.formatted("organisation_id", Diversity.LARGEST));

    private static final Part COUNTRIES =
            new Part("sessions/countries", SPREAD.formatted("country", Diversity.LARGEST));

    private static final Part SMALL_OR_MEDIUM = new Part("sessions/smallOrMedium", """
            select s.code, cast(null as text), count(*), 0
              from confirmed_places p join session s on s.id = p.session_id
             where p.organisation_type = 'COMPANY' and p.small_or_medium group by 1""");

    /**
     * Of the largest alone: there are as many pairs as their number times itself. Told from what each person has: PostgreSQL
     * does not know how few places that is, and might compare all with all.
     */
    private static final Part OVERLAPS = new Part("overlaps", """
            select a.code, b.code, cast(sum(pair.persons) as bigint), 0
              from (select one, two, count(*) as persons
                      from (select array_agg(session_id) as sessions from largest_places group by registration_id) had,
                           unnest(had.sessions) one, unnest(had.sessions) two group by 1, 2) pair
              join session a on a.id = pair.one join session b on b.id = pair.two group by 1, 2""");

    private static final Part LINES = new Part("lines", """
            select cast(null as text), cast(null as text), count(*), 0 from registered where state = 'WAITING'
            union all
            select s.code, null, count(*), 0 from placed p join session s on s.id = p.session_id
             where p.state = 'WAITING' and p.of_registration = 'CONFIRMED' group by 1""");

    static final List<Part> ALL = List.of(COUNTS, ORGANISATIONS, COUNTRIES, SMALL_OR_MEDIUM, OVERLAPS, LINES);

    private SessionParts() {}

    static Map<String, SessionCount> counts(Counts counted) {
        return counted.of(COUNTS).stream()
                .collect(Collectors.toMap(Row::key, row -> new SessionCount(row.one(), row.other())));
    }

    static Map<String, Spread> spreads(Counts counted) {
        var persons = counts(counted);
        var countries = byKey(counted.of(COUNTRIES));
        var small = byKey(counted.of(SMALL_OR_MEDIUM));
        return counted.of(ORGANISATIONS).stream().collect(Collectors.toMap(Row::key, row -> {
            var all = persons.get(row.key()).confirmed();
            return new Spread(
                    diversity(all, row),
                    diversity(all, countries.get(row.key())),
                    small.containsKey(row.key()) ? (double) small.get(row.key()).one() / all : 0);
        }));
    }

    static List<Overlap> overlaps(Counts counted) {
        return counted.of(OVERLAPS).stream()
                .map(row -> new Overlap(row.key(), row.name(), row.one()))
                .sorted(Comparator.comparing(Overlap::session).thenComparing(Overlap::other))
                .toList();
    }

    static List<Line> lines(Counts counted) {
        return counted.of(LINES).stream()
                .filter(row -> row.one() > 0)
                .map(row -> new Line(row.key(), row.one()))
                .sorted(Comparator.comparingLong(Line::persons)
                        .reversed()
                        .thenComparing(Line::session, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Diversity diversity(long all, Row sums) {
        return Diversity.of(all, sums.one(), sums.other());
    }

    private static Map<String, Row> byKey(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::key, row -> row));
    }
}
