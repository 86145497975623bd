package org.openroundtable.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;

import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Counts; everything as of one moment in one query, whose cost grows with the event and not with the database. */
@ApplicationScoped
public class Figures implements PanacheRepository<Registration> {

    private static final String SESSIONS = """
            select s.code,
                   count(*) filter (where p.state = 'CONFIRMED' and p.of_registration = 'CONFIRMED'),
                   count(*) filter (where p.state = 'WAITING')
              from placed p join session s on s.id = p.session_id group by 1""";

    /** Who was confirmed and is no more counts as one less on that day. */
    private static final String DAYS = """
            select cast(day as text), sum(received), sum(confirmed) from (
                select cast(registered_at at time zone :zone as date) as day, 1 as received, 0 as confirmed
                  from registered
                union all
                select cast(valid_from at time zone :zone as date), 0, 1 from confirmations
                union all
                select cast(valid_until at time zone :zone as date), 0, -1 from confirmations
                 where valid_until %s) changed
             group by day order by day""";

    private static final String CONFIRMATIONS = """
            , confirmations as (
                select h.valid_from, h.valid_until from history_entry h
                 where h.event_id = :event and h.session_id is null and h.state = 'CONFIRMED' %s)
            """;

    /** Those that are wanted. Null: it cannot be said. */
    public Map<Figure, Long> of(EventFacts event, AsOf asOf, Collection<Figure> wanted) {
        // Beside a column of its own, so that a row of one is a row all the same.
        var numbers = wanted.stream().map(figure -> "(" + figure.sql() + ")").collect(Collectors.joining(", "));
        var row = (Object[]) query("select true, " + numbers, event, asOf).getSingleResult();
        var figures = new EnumMap<Figure, Long>(Figure.class);
        var column = 1;
        for (var figure : wanted) {
            figures.put(figure, number(row[column++]));
        }
        return figures;
    }

    /** The largest first, and those of one size by their keys. */
    public List<Share> by(EventFacts event, AsOf asOf, Breakdown breakdown) {
        return rows(query(breakdown.sql() + " order by 3 desc, 2, 1", event, asOf)).stream()
                .map(row -> new Share((String) row[0], (String) row[1], number(row[2])))
                .toList();
    }

    /** By the codes of sessions; where nobody ever wanted a place, there is nothing. */
    public Map<String, SessionCount> sessions(EventFacts event, AsOf asOf) {
        return rows(query(SESSIONS, event, asOf)).stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> new SessionCount(number(row[1]), number(row[2]))));
    }

    /** Each day from the first registration to the last change, also those on which there was none. */
    public List<DayCount> days(EventFacts event, AsOf asOf) {
        var sql = asOf.isNow()
                ? CONFIRMATIONS.formatted("") + DAYS.formatted("is not null")
                : CONFIRMATIONS.formatted("and h.valid_from <= :at") + DAYS.formatted("<= :at");
        var query =
                query(sql, event, asOf).setParameter("zone", event.timeZone().getId());
        var days = new ArrayList<DayCount>();
        var persons = 0L;
        for (var row : rows(query)) {
            var day = LocalDate.parse((String) row[0]);
            while (!days.isEmpty() && days.get(days.size() - 1).day().isBefore(day.minusDays(1))) {
                days.add(new DayCount(days.get(days.size() - 1).day().plusDays(1), 0, persons));
            }
            persons += number(row[2]);
            days.add(new DayCount(day, number(row[1]), persons));
        }
        return days;
    }

    private Query query(String sql, EventFacts event, AsOf asOf) {
        var query =
                getEntityManager().createNativeQuery(Counted.with(asOf) + sql).setParameter("event", event.id());
        return asOf.isNow() ? query : query.setParameter("at", asOf.moment());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static Long number(Object count) {
        return count == null ? null : ((Number) count).longValue();
    }
}
