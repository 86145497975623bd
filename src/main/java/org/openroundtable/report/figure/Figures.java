package org.openroundtable.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/**
 * Counts. What is asked for together is one statement, and so of one moment; what it costs grows with the event and not
 * with the database.
 */
@ApplicationScoped
public class Figures implements PanacheRepository<Registration> {

    private static final Part SESSIONS = new Part("sessions", """
            select s.code, cast(null as text),
                   count(*) filter (where p.state = 'CONFIRMED' and p.of_registration = 'CONFIRMED'),
                   count(*) filter (where p.state = 'WAITING')
              from placed p join session s on s.id = p.session_id group by 1""");

    /** Who was confirmed and is no more counts as one less on that day. */
    private static final Part DAYS = new Part("days", """
            select cast(day as text), cast(null as text), sum(received), sum(confirmed) from (
                select cast(registered_at at time zone :zone as date) as day, 1 as received, 0 as confirmed
                  from registered
                union all
                select cast(began at time zone :zone as date), 0, 1 from confirmations
                union all
                select cast(ended at time zone :zone as date), 0, -1 from confirmations where ended is not null) changed
             group by day""");

    private static final Comparator<Share> LARGEST_FIRST = Comparator.comparingLong(Share::number)
            .reversed()
            .thenComparing(share -> share.name() == null ? share.key() : share.name())
            .thenComparing(Share::key);

    /** Part of a statement, which gives a key, a name and two numbers. */
    private record Part(String name, String sql) {

        static Part of(Figure figure) {
            return of(Query.of(figure));
        }

        static Part of(Query query) {
            return new Part(
                    "figure/" + query.code(),
                    "select cast(null as text), cast(null as text), (" + query.sql() + "), 0");
        }

        static Part of(Breakdown breakdown) {
            return new Part("by/" + breakdown.code(), breakdown.sql());
        }

        String labelled() {
            return "select '" + name + "' as part, key, name, one, other from (" + sql
                    + ") counted (key, name, one, other)";
        }
    }

    private record Row(String key, String name, Long one, Long other) {}

    /** All there is. */
    public Tally all(EventFacts event, AsOf asOf) {
        return tally(event, asOf, List.of(Figure.values()), List.of(Breakdown.values()), List.of(SESSIONS, DAYS));
    }

    /** Some of it, and the sessions; no days. */
    public Tally some(EventFacts event, AsOf asOf, Collection<Figure> wanted, Collection<Breakdown> by) {
        return tally(event, asOf, wanted, by, List.of(SESSIONS));
    }

    private Tally tally(
            EventFacts event, AsOf asOf, Collection<Figure> wanted, Collection<Breakdown> by, List<Part> others) {
        var rows = rows(
                event,
                asOf,
                Stream.of(wanted.stream().map(Part::of), by.stream().map(Part::of), others.stream())
                        .flatMap(Function.identity())
                        .toList());
        var shares = new EnumMap<Breakdown, List<Share>>(Breakdown.class);
        by.forEach(breakdown -> shares.put(breakdown, shares(rows, breakdown)));
        return new Tally(
                figures(rows, wanted),
                shares,
                of(rows, SESSIONS).stream()
                        .collect(Collectors.toMap(Row::key, row -> new SessionCount(row.one(), row.other()))),
                days(of(rows, DAYS)));
    }

    /** Those that are wanted. Null: it cannot be said. */
    public Map<Figure, Long> of(EventFacts event, AsOf asOf, Collection<Figure> wanted) {
        return figures(rows(event, asOf, wanted.stream().map(Part::of).toList()), wanted);
    }

    /** Of each query its number, in the same order. */
    public List<Long> of(EventFacts event, AsOf asOf, List<Query> queries) {
        var parts = queries.stream().map(Part::of).toList();
        var rows = rows(event, asOf, parts, parameters(queries));
        return parts.stream().map(part -> of(rows, part).get(0).one()).toList();
    }

    /** What queries are made over: the part of the statement that stands before each. */
    public String names(AsOf asOf) {
        return Counted.with(asOf);
    }

    private static Map<String, Object> parameters(List<Query> queries) {
        var parameters = new HashMap<String, Object>();
        queries.forEach(query -> parameters.putAll(query.parameters()));
        return parameters;
    }

    /** The largest first. */
    public List<Share> by(EventFacts event, AsOf asOf, Breakdown breakdown) {
        return shares(rows(event, asOf, List.of(Part.of(breakdown))), breakdown);
    }

    private static Map<Figure, Long> figures(Map<String, List<Row>> rows, Collection<Figure> wanted) {
        var figures = new EnumMap<Figure, Long>(Figure.class);
        wanted.forEach(
                figure -> figures.put(figure, of(rows, Part.of(figure)).get(0).one()));
        return figures;
    }

    private static List<Share> shares(Map<String, List<Row>> rows, Breakdown breakdown) {
        return of(rows, Part.of(breakdown)).stream()
                .map(row -> new Share(row.key(), row.name(), row.one()))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private static List<DayCount> days(List<Row> changed) {
        var days = new ArrayList<DayCount>();
        var persons = 0L;
        for (var row : changed.stream().sorted(Comparator.comparing(Row::key)).toList()) {
            var day = LocalDate.parse(row.key());
            while (!days.isEmpty() && days.get(days.size() - 1).day().isBefore(day.minusDays(1))) {
                days.add(new DayCount(days.get(days.size() - 1).day().plusDays(1), 0, persons));
            }
            persons += row.other();
            days.add(new DayCount(day, row.one(), persons));
        }
        return days;
    }

    private static List<Row> of(Map<String, List<Row>> rows, Part part) {
        return rows.getOrDefault(part.name(), List.of());
    }

    private Map<String, List<Row>> rows(EventFacts event, AsOf asOf, List<Part> parts) {
        return rows(event, asOf, parts, Map.of());
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<Row>> rows(EventFacts event, AsOf asOf, List<Part> parts, Map<String, Object> parameters) {
        var sql = Counted.with(asOf) + parts.stream().map(Part::labelled).collect(Collectors.joining("\nunion all\n"));
        var query = getEntityManager().createNativeQuery(sql).setParameter("event", event.id());
        parameters.forEach(query::setParameter);
        if (!asOf.isNow()) {
            query.setParameter("at", asOf.moment());
        }
        if (parts.contains(DAYS)) {
            query.setParameter("zone", event.timeZone().getId());
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(
                                        row -> new Row(
                                                (String) row[1], (String) row[2], number(row[3]), number(row[4])),
                                        Collectors.toList())));
    }

    private static Long number(Object count) {
        return count == null ? null : ((Number) count).longValue();
    }
}
