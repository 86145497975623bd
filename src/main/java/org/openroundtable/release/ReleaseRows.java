package org.openroundtable.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReleaseRows implements PanacheRepositoryBase<ReleaseRow, ReleaseRow.Key> {

    /** The latest first. */
    @SuppressWarnings("unchecked")
    List<ReleaseHead> heads(String slug) {
        return getEntityManager()
                .createQuery("""
                        select r.number, r.told, r.changes, r.note, r.publishedAt, a.name
                          from ReleaseRow r left join StaffAccount a
                            on a.id = r.publishedBy.id and r.publishedBy.kind = 'staff'
                         where r.event in (select e.id from Event e where e.slug = ?1) order by r.number desc""", Tuple.class)
                .setParameter(1, slug)
                .getResultStream()
                .map(row -> new ReleaseHead(
                        row.get(0, Integer.class),
                        row.get(1, Set.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, Instant.class),
                        row.get(5, String.class)))
                .toList();
    }

    /** The latest first, without their documents. */
    List<ReleaseChanges> changesOf(String slug, int most) {
        return find("""
                        select number, changes, note, publishedAt from ReleaseRow
                        where event in (select e.id from Event e where e.slug = ?1) order by number desc""", slug).project(ReleaseChanges.class).page(0, most).list();
    }

    Optional<ReleaseRow> of(String slug, int number) {
        return find("event in (select e.id from Event e where e.slug = ?1) and number = ?2", slug, number)
                .firstResultOptional();
    }

    /** The note of the latest that has changed whether the event takes place, where it has one. */
    @SuppressWarnings("unchecked")
    @Transactional
    Map<String, String> whyStatuses(Set<String> slugs) {
        var notes = (List<Object[]>) getEntityManager()
                .createNativeQuery("""
                        select distinct on (e.slug) e.slug, r.note from release r join event e on e.id = r.event_id
                         where e.slug in (?1) and r.changes @> '[{"path": "/status"}]'
                         order by e.slug, r.number desc""", Object[].class)
                .setParameter(1, slugs)
                .getResultList();
        return notes.stream().filter(row -> row[1] != null).collect(Collectors.toMap(row -> (String) row[0], row ->
                (String) row[1]));
    }

    /** 0: there is none. */
    int latestOf(Long event) {
        return find("select coalesce(max(number), 0) from ReleaseRow where event = ?1", event)
                .project(Integer.class)
                .singleResult();
    }

    /** 0: there is none. */
    int latestOf(String slug) {
        return find(
                        "select coalesce(max(number), 0) from ReleaseRow where event in (select e.id from Event e where e.slug = ?1)",
                        slug)
                .project(Integer.class)
                .singleResult();
    }
}
