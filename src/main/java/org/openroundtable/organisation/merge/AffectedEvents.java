package org.openroundtable.organisation.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.organisation.Spelling;
import org.openroundtable.organisation.merge.Affected.InEvent;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Finds out what changes, and in which events, before anything does. */
@ApplicationScoped
public class AffectedEvents implements PanacheRepository<Merge> {

    private static final String REGISTRATIONS = """
            select e.slug, e.title, r.organisation_typed as typed, count(*) as number
              from registration r join event e on e.id = r.event_id
             where r.organisation_id = :record and (cast(:country as text) is null or r.country = cast(:country as text))
             group by e.id, r.organisation_typed order by e.slug""";

    /** Somebody's key is the same only where the names have much in common, and those are few. */
    private static final String SPEAKERS = """
            select e.slug, e.title, s.organisation as typed, count(*) as number
              from speaker s join event e on e.id = s.event_id
             where searchable(s.organisation) % any (
                   select searchable(written) from organisation_spelling where organisation_id = :record)
               and cast(:country as text) is null
             group by e.id, s.organisation""";

    private static final String SPELLINGS =
            "select key, written from organisation_spelling where organisation_id = :record order by key, country";

    /** What changes when this part of the record is moved. */
    @Transactional
    public Affected by(Long record, Part part) {
        var events = new TreeMap<String, InEvent>();
        var spellings = new LinkedHashSet<String>();
        for (var row : rows(SPELLINGS, record)) {
            if (part.has(row.get("key", String.class))) {
                spellings.add(row.get("written", String.class));
            }
        }
        var keys = leadHere(record, part);
        for (var row : rows(REGISTRATIONS, record, part.country())) {
            var typed = row.get("typed", String.class);
            var key = Spelling.of(typed).key();
            if (part.has(key)) {
                add(events, row, row.get("number", Long.class), 0);
                if (keys.add(key)) {
                    spellings.add(typed);
                }
            }
        }
        for (var row : rows(SPEAKERS, record, part.country())) {
            if (keys.contains(Spelling.of(row.get("typed", String.class)).key())) {
                add(events, row, 0, row.get("number", Long.class));
            }
        }
        return new Affected(List.copyOf(spellings), List.copyOf(events.values()));
    }

    /** Nothing would be left of the record. */
    @Transactional
    public boolean isAll(Long record, Affected changes) {
        return changes.equals(by(record, Part.ALL));
    }

    private Set<String> leadHere(Long record, Part part) {
        var keys = new LinkedHashSet<String>();
        rows(SPELLINGS, record).forEach(row -> keys.add(row.get("key", String.class)));
        keys.removeIf(key -> !part.has(key));
        return keys;
    }

    private static void add(Map<String, InEvent> events, Tuple row, long registrations, long speakers) {
        var slug = row.get("slug", String.class);
        var title = row.get("title", String.class);
        events.merge(
                slug,
                new InEvent(slug, title, registrations, speakers),
                (one, other) -> new InEvent(
                        slug, title, one.registrations() + other.registrations(), one.speakers() + other.speakers()));
    }

    private List<Tuple> rows(String sql, Long record) {
        return list(getEntityManager().createNativeQuery(sql, Tuple.class).setParameter("record", record));
    }

    private List<Tuple> rows(String sql, Long record, String country) {
        return list(getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("record", record)
                .setParameter("country", country));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> list(Query query) {
        return query.getResultList();
    }
}
