package org.openroundtable.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.EventFacts;
import org.openroundtable.report.figure.Counting.Counts;
import org.openroundtable.report.figure.Counting.Part;
import org.openroundtable.report.figure.Counting.Row;

/**
 * Counts. What is asked for together is one statement, and so of one moment; what it costs grows with the event and not
 * with the database.
 */
@ApplicationScoped
public class Figures {

    /**
     * Who was confirmed and is no more counts as one less on that day. Counted first by quarters of an hour, at which days
     * begin in all zones: there are fewer of them to be put into a zone.
     */
    private static final Part DAYS = new Part("days", """
            select cast(cast(quarter at time zone :zone as date) as text), cast(null as text),
                   cast(sum(received) as bigint), cast(sum(confirmed) as bigint)
              from (
                select date_bin('15 minutes', at, 'epoch') as quarter, sum(received) as received, sum(confirmed) as confirmed
                  from (select registered_at as at, 1 as received, 0 as confirmed from registered
                        union all select began, 0, 1 from confirmations
                        union all select ended, 0, -1 from confirmations where ended is not null) changed
                 group by 1) quarters
             group by 1""");

    private static final Part FIRST_DAY = new Part("firstDay", """
            select cast(cast(min(r.registered_at) at time zone :zone as date) as text), cast(null as text), 0, 0
              from registration r where r.event_id = :event""");

    /** Organisations whose names do not tell them apart, with a country that does, perhaps. */
    private static final Part NAMESAKES = new Part("namesakes", """
            select cast(id as text), country, 0, 0 from (
                select o.id, coalesce(cast(o.country as text), c.most) as country, count(*) over (partition by o.name) as alike
                  from (select organisation_id, mode() within group (order by country) as most from confirmed group by 1) c
                  join organisation o on o.id = c.organisation_id) named
             where alike > 1""");

    private static final Comparator<Share> LARGEST_FIRST = Comparator.comparingLong(Share::number)
            .reversed()
            .thenComparing(share -> share.name() == null ? share.key() : share.name())
            .thenComparing(Share::key);

    private static final List<Figure> EACH = List.of(Figure.values());

    private final Counting counting;

    Figures(Counting counting) {
        this.counting = counting;
    }

    /** All there is. */
    public Tally all(EventFacts event, AsOf asOf) {
        var others = Stream.concat(SessionParts.ALL.stream(), Stream.of(DAYS, FIRST_DAY))
                .toList();
        return tally(event, asOf, EACH, List.of(Breakdown.values()), others);
    }

    /** Some of it, and how many are in the sessions; no days. */
    public Tally some(EventFacts event, AsOf asOf, Collection<Figure> wanted, Collection<Breakdown> by) {
        return tally(event, asOf, wanted, by, List.of(SessionParts.COUNTS));
    }

    /** The days, and who came: for another event to be held against. */
    public Tally past(EventFacts event, AsOf asOf) {
        return tally(event, asOf, List.of(Figure.ATTENDED, Figure.NO_SHOWS), List.of(), List.of(DAYS));
    }

    /** All figures and the organisations of several events, as of now, in the order in which they are given. */
    public List<Tally> each(List<? extends EventFacts> events) {
        var by = List.of(Breakdown.ORGANISATION);
        var counts = counting.ofEach(events, parts(EACH, by, List.of()));
        return events.stream()
                .map(event -> tally(counts.get(event.id()), EACH, by))
                .toList();
    }

    /** Those that are wanted. Null: it cannot be said. */
    public Map<Figure, Long> of(EventFacts event, AsOf asOf, Collection<Figure> wanted) {
        return tally(event, asOf, wanted, List.of(), List.of()).figures();
    }

    /** Of each query its number, in the same order. */
    public List<Long> of(EventFacts event, AsOf asOf, List<Query> queries) {
        var parts = queries.stream().map(Figures::part).toList();
        var counts = counting.of(event, asOf, parts, queries);
        return parts.stream().map(part -> counts.of(part).get(0).one()).toList();
    }

    /** What queries are made over: the part of the statement that stands before each, with nothing that none of them needs. */
    public String names(AsOf asOf, List<Query> queries) {
        return Counted.with(asOf, queries);
    }

    /** The largest first. */
    public List<Share> by(EventFacts event, AsOf asOf, Breakdown breakdown) {
        return tally(event, asOf, List.of(), List.of(breakdown), List.of())
                .shares()
                .get(breakdown);
    }

    private Tally tally(
            EventFacts event, AsOf asOf, Collection<Figure> wanted, Collection<Breakdown> by, List<Part> others) {
        return tally(counting.of(event, asOf, parts(wanted, by, others), List.of()), wanted, by);
    }

    private static List<Part> parts(Collection<Figure> wanted, Collection<Breakdown> by, List<Part> others) {
        return Stream.of(
                        wanted.stream().map(Query::of).map(Figures::part),
                        by.stream().map(Figures::part),
                        by.contains(Breakdown.ORGANISATION) ? Stream.of(NAMESAKES) : Stream.<Part>empty(),
                        others.stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static Tally tally(Counts counts, Collection<Figure> wanted, Collection<Breakdown> by) {
        var figures = new EnumMap<Figure, Long>(Figure.class);
        wanted.forEach(figure ->
                figures.put(figure, counts.of(part(Query.of(figure))).get(0).one()));
        var shares = new EnumMap<Breakdown, List<Share>>(Breakdown.class);
        by.forEach(breakdown -> shares.put(breakdown, shares(counts, breakdown)));
        return new Tally(
                figures,
                shares,
                SessionParts.counts(counts),
                SessionParts.spreads(counts),
                SessionParts.overlaps(counts),
                SessionParts.lines(counts),
                days(counts.of(DAYS)),
                firstDay(counts));
    }

    private static List<Share> shares(Counts counts, Breakdown breakdown) {
        var countries = new HashMap<String, String>();
        if (breakdown == Breakdown.ORGANISATION) {
            counts.of(NAMESAKES).forEach(row -> countries.put(row.key(), row.name()));
        }
        return counts.of(part(breakdown)).stream()
                .map(row -> new Share(row.key(), row.name(), countries.get(row.key()), row.one()))
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

    private static LocalDate firstDay(Counts counts) {
        return counts.of(FIRST_DAY).stream()
                .map(Row::key)
                .filter(Objects::nonNull)
                .map(LocalDate::parse)
                .findFirst()
                .orElse(null);
    }

    private static Part part(Query query) {
        return new Part(
                "figure/" + query.code(), "select cast(null as text), cast(null as text), (" + query.sql() + "), 0");
    }

    private static Part part(Breakdown breakdown) {
        return new Part("by/" + breakdown.code(), breakdown.sql());
    }
}
