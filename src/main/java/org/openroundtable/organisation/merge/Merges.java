package org.openroundtable.organisation.merge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.openroundtable.organisation.Spelling;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class Merges implements PanacheRepository<Merge> {

    private static final String OF_COUNTRY =
            " and (cast(:country as text) is null or r.country = cast(:country as text))";

    /** Nothing of it counts any more where it was. What is kept of a time begins not before the one before has ended. */
    private static final String POINT = """
            with moved as materialized (
                select r.id from registration r where r.organisation_id = :from and %s order by r.id for no key update),
            past as (
                insert into organisation_past (registration_id, organisation_id, until, merge_id)
                select m.id, :from,
                       greatest(:now, (select max(p.until) from organisation_past p where p.registration_id = m.id)), :merge
                  from moved m)
            update registration r set organisation_id = :into from moved m where r.id = m.id""";

    void lock(Stream<Long> records) {
        getEntityManager()
                .createNativeQuery("select id from organisation where id in (:ids) order by id for no key update")
                .setParameter("ids", records.toList())
                .getResultList();
    }

    void refresh(Merge merge) {
        getEntityManager().refresh(merge);
    }

    void move(Merge merge, Part part) {
        persistAndFlush(merge);
        typedOf(merge.source, part).forEach(typed -> learn(typed, merge.source));
        if (part.country() == null) {
            moveSpellings(merge.id, merge.source, merge.target, keysOf(merge.source, part), merge.at);
        } else {
            keysOf(merge.source, part).forEach(key -> leadInCountry(merge, key, part.country()));
        }
        var typed = typedOf(merge.source, part);
        point(
                merge,
                "r.organisation_typed = any (:typed)" + OF_COUNTRY,
                merge.source,
                merge.target,
                merge.at,
                typed,
                part);
    }

    /** The spellings that a merge or split has moved, and that still lead where it has. */
    Part movedBy(Merge merge) {
        var rows = rows("""
                select p.key, p.country from organisation_spelling_past p
                  join organisation_spelling s on s.key = p.key and s.country = p.country
                 where p.merge_id = ?1 and p.organisation_id = ?2 and s.organisation_id = ?3""", merge.id, merge.source, merge.target);
        var countries = rows.stream()
                .map(row -> row.get("country", String.class))
                .distinct()
                .toList();
        return new Part(
                rows.stream().map(row -> row.get("key", String.class)).collect(Collectors.toSet()),
                countries.size() == 1 && !countries.get(0).isEmpty() ? countries.get(0) : null);
    }

    void moveBack(Merge merge, Part part, Instant now) {
        moveSpellings(merge.id, merge.target, merge.source, part.keys(), now);
        point(
                merge,
                "(r.organisation_typed = any (:typed)" + OF_COUNTRY + """
                         or r.id in (select p.registration_id from organisation_past p
                                      where p.merge_id = :merge and p.organisation_id = :into and not exists (
                                            select from organisation_past n
                                             where n.registration_id = p.registration_id and n.id > p.id)))""",
                merge.target,
                merge.source,
                now,
                typedOf(merge.target, part),
                part);
    }

    /** That into which all went has become part of another since. */
    boolean isMovedOn(Merge merge) {
        return areMergedAway(Set.of(merge.target));
    }

    /** One of the records has become part of another. */
    boolean areMergedAway(Collection<Long> records) {
        return count("source in ?1 and not split and undoneAt is null", records) > 0;
    }

    /** Of the events whose figures are others now. */
    List<String> slugsOf(Merge merge, Long gone) {
        return rows("""
                select distinct e.slug from organisation_past p join registration r on r.id = p.registration_id
                  join event e on e.id = r.event_id where p.merge_id = ?1 and p.organisation_id = ?2 order by 1""", merge.id, gone).stream()
                .map(row -> row.get("slug", String.class))
                .toList();
    }

    private List<String> keysOf(Long record, Part part) {
        return rows(
                        "select key from organisation_spelling where organisation_id = ?1 order by key, country for update",
                        record)
                .stream()
                .map(row -> row.get("key", String.class))
                .filter(part::has)
                .distinct()
                .toList();
    }

    /** In which form somebody has typed what is moved; read after the spellings were locked, so that nobody is missing. */
    private List<String> typedOf(Long record, Part part) {
        return rows("select distinct organisation_typed as typed from registration where organisation_id = ?1", record)
                .stream()
                .map(row -> row.get("typed", String.class))
                .filter(typed -> part.has(Spelling.of(typed).key()))
                .toList();
    }

    /** What was typed in days of other rules leads nowhere, perhaps, or elsewhere. */
    private void learn(String typed, Long record) {
        getEntityManager()
                .createNativeQuery("""
                        insert into organisation_spelling (key, written, organisation_id) values (?1, ?2, ?3)
                        on conflict (key, country) do nothing""")
                .setParameter(1, Spelling.of(typed).key())
                .setParameter(2, typed)
                .setParameter(3, record)
                .executeUpdate();
    }

    private void moveSpellings(Long merge, Long from, Long into, Collection<String> keys, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        with moved as (
                            update organisation_spelling set organisation_id = :into
                             where organisation_id = :from and key = any (:keys) returning key, country),
                        former as (
                            update organisation_alias set organisation_id = :into
                             where organisation_id = :from and key = any (:keys))
                        insert into organisation_spelling_past (key, country, organisation_id, until, merge_id)
                        select key, country, :from, :now, :merge from moved""")
                .setParameter("merge", merge)
                .setParameter("from", from)
                .setParameter("into", into)
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Wherever else it was typed it leads where it did. */
    private void leadInCountry(Merge merge, String key, String country) {
        getEntityManager()
                .createNativeQuery("""
                        with led as (
                            insert into organisation_spelling (key, country, written, organisation_id)
                            select :key, :country, min(written), :into from organisation_spelling where key = :key
                            on conflict (key, country) do update set organisation_id = :into)
                        insert into organisation_spelling_past (key, country, organisation_id, until, merge_id)
                        values (:key, :country, :from, :now, :merge)""")
                .setParameter("key", key)
                .setParameter("country", country)
                .setParameter("from", merge.source)
                .setParameter("into", merge.target)
                .setParameter("now", merge.at)
                .setParameter("merge", merge.id)
                .executeUpdate();
    }

    private void point(Merge merge, String which, Long from, Long into, Instant now, List<String> typed, Part part) {
        getEntityManager()
                .createNativeQuery(POINT.formatted(which))
                .setParameter("from", from)
                .setParameter("into", into)
                .setParameter("typed", typed.toArray(String[]::new))
                .setParameter("country", part.country())
                .setParameter("now", now)
                .setParameter("merge", merge.id)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Object... values) {
        var query = getEntityManager().createNativeQuery(sql, Tuple.class);
        for (var at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        return query.getResultList();
    }
}
