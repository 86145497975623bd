package org.openroundtable.report.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Asks the database for several counts of an event in one statement, and so as of one moment. */
@ApplicationScoped
class Counting implements PanacheRepository<Registration> {

    private static final Collector<Object[], ?, Map<String, List<Row>>> BY_PART = Collectors.groupingBy(
            row -> (String) row[0],
            Collectors.mapping(
                    row -> new Row((String) row[1], (String) row[2], number(row[3]), number(row[4])),
                    Collectors.toList()));

    /** Of a statement: gives a key, a name and two numbers. */
    record Part(String name, String sql) {

        private String labelled() {
            return "select '" + name + "' as part, key, name, one, other from (" + sql
                    + ") counted (key, name, one, other)";
        }
    }

    record Row(String key, String name, Long one, Long other) {}

    /** @param rows by the names of the parts */
    record Counts(Map<String, List<Row>> rows) {

        List<Row> of(Part part) {
            return rows.getOrDefault(part.name(), List.of());
        }
    }

    /** @param queries those of the parts that have parameters of their own */
    @SuppressWarnings("unchecked")
    Counts of(EventFacts event, AsOf asOf, Collection<Part> parts, Collection<Query> queries) {
        var sql = sql(asOf, parts);
        var query = getEntityManager().createNativeQuery(sql).setParameter("event", event.id());
        queries.forEach(one -> one.parameters().forEach(query::setParameter));
        if (!asOf.isNow()) {
            query.setParameter("at", asOf.moment());
        }
        if (sql.contains(":zone")) {
            query.setParameter("zone", event.timeZone().getId());
        }
        return new Counts(((List<Object[]>) query.getResultList()).stream().collect(BY_PART));
    }

    /** Of several events, as of now, by their ids. */
    @SuppressWarnings("unchecked")
    Map<Long, Counts> ofEach(Collection<? extends EventFacts> events, Collection<Part> parts) {
        var sql = "select counted.*, e.id from event e cross join lateral ("
                + sql(AsOf.NOW, parts).replace(":event", "e.id") + ") counted where e.id in (:events)";
        var query = getEntityManager()
                .createNativeQuery(sql)
                .setParameter("events", events.stream().map(EventFacts::id).toList());
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .collect(Collectors.groupingBy(
                                row -> ((Number) row[5]).longValue(),
                                Collectors.collectingAndThen(BY_PART, Counts::new)));
    }

    private static String sql(AsOf asOf, Collection<Part> parts) {
        return Counted.with(asOf) + parts.stream().map(Part::labelled).collect(Collectors.joining("\nunion all\n"));
    }

    private static Long number(Object count) {
        return count == null ? null : ((Number) count).longValue();
    }
}
