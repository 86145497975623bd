package org.openroundtable.organisation.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.Spelling;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
public class OrganisationRecords implements PanacheRepository<Organisation> {

    private static final String SEEN =
            " and (:all or r.event_id = any (array(select s.id from event s where s.slug in (:slugs))))";

    private static final String TYPED = """
            select r.organisation_typed as typed, r.country, count(*) as number, min(r.registered_at) as first
              from registration r where r.organisation_id = :record""" + SEEN + " group by 1, 2 order by number desc, typed";

    private static final String EVENTS = """
            select e.slug, e.title, count(*) as number, count(*) filter (where r.state = 'CONFIRMED') as confirmed
              from registration r join event e on e.id = r.event_id
             where r.organisation_id = :record""" + SEEN + " group by e.id order by e.starts_at desc, e.id";

    private static final String SPELLINGS = """
            select key, written, evidence from organisation_spelling
             where organisation_id = :record order by key, country""";

    private static final String MERGES = """
            select m.id, m.split, m.merged_id, f.name as from_name, m.kept_id, k.name as into_name,
                   m.merged_at, a.name as by_name, m.undone_at,
                   (select string_agg(distinct s.written, '; ') from organisation_spelling_past p
                      join organisation_spelling s on s.key = p.key and s.country = p.country
                     where p.merge_id = m.id and p.organisation_id = m.merged_id) as spellings
              from organisation_merge m join organisation f on f.id = m.merged_id join organisation k on k.id = m.kept_id
              left join staff_account a on a.id = m.merged_by_id and m.merged_by_kind = 'staff'
             where m.merged_id = :record or m.kept_id = :record order by m.id desc""";

    /** @param slugs of the events that may be seen; null: all */
    @Transactional
    public Optional<OrganisationRecord> one(Long id, Set<String> slugs) {
        return findByIdOptional(id).map(found -> {
            var events = events(id, slugs);
            return new OrganisationRecord(
                    id,
                    found.name,
                    found.type,
                    found.country,
                    found.smallOrMedium,
                    found.website,
                    List.of(found.mailDomains),
                    found.identifiers,
                    spellings(id, slugs),
                    events,
                    merges(id));
        });
    }

    /** The record that this one has become part of. */
    @Transactional
    public Optional<Long> partOf(Long id) {
        return merges(id).stream()
                .filter(merge -> merge.holds() && !merge.split() && merge.from().equals(id))
                .map(RecordedMerge::into)
                .findFirst();
    }

    private List<TypedSpelling> spellings(Long id, Set<String> slugs) {
        var typed = ofSeen(TYPED, id, slugs).stream()
                .collect(Collectors.groupingBy(
                        row -> Spelling.of(row.get("typed", String.class)).key(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var known = new LinkedHashMap<String, Tuple>();
        rows(SPELLINGS, id).forEach(row -> known.putIfAbsent(row.get("key", String.class), row));
        return Stream.concat(typed.keySet().stream(), known.keySet().stream())
                .distinct()
                .map(key -> spelling(key, known.get(key), typed.getOrDefault(key, List.of())))
                .sorted(Comparator.comparingLong(TypedSpelling::registrations).reversed())
                .toList();
    }

    private static TypedSpelling spelling(String key, Tuple known, List<Tuple> typed) {
        var forms = typed.stream()
                .map(row -> row.get("typed", String.class))
                .distinct()
                .toList();
        return new TypedSpelling(
                key,
                known == null ? forms.get(0) : known.get("written", String.class),
                forms,
                typed.stream().map(row -> row.get("country").toString()).collect(Collectors.toCollection(TreeSet::new)),
                typed.stream().mapToLong(row -> row.get("number", Long.class)).sum(),
                typed.stream()
                        .map(row -> row.get("first", Instant.class))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                known == null ? null : known.get("evidence", String.class));
    }

    private List<OrganisationRecord.InEvent> events(Long id, Set<String> slugs) {
        return ofSeen(EVENTS, id, slugs).stream()
                .map(row -> new OrganisationRecord.InEvent(
                        row.get("slug", String.class),
                        row.get("title", String.class),
                        row.get("number", Long.class),
                        row.get("confirmed", Long.class)))
                .toList();
    }

    private List<RecordedMerge> merges(Long id) {
        return rows(MERGES, id).stream()
                .map(row -> new RecordedMerge(
                        row.get("id", Long.class),
                        row.get("split", Boolean.class),
                        row.get("merged_id", Long.class),
                        row.get("from_name", String.class),
                        row.get("kept_id", Long.class),
                        row.get("into_name", String.class),
                        row.get("spellings", String.class),
                        row.get("merged_at", Instant.class),
                        row.get("by_name", String.class),
                        row.get("undone_at", Instant.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Long record) {
        return getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("record", record)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> ofSeen(String sql, Long record, Set<String> slugs) {
        return getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("record", record)
                .setParameter("all", slugs == null)
                .setParameter("slugs", slugs == null ? Set.of("") : slugs)
                .getResultList();
    }
}
