package org.openroundtable.release.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DraftRows implements PanacheRepositoryBase<DraftRow, String> {

    private static final String NAMES = """
            select d.slug, n.path, cast(n.name as text)
              from draft d
              cross join (values ('sessions', 'code'), ('speakers', 'id'), ('questions', 'code')) l (list, key)
              cross join lateral jsonb_array_elements(
                  case jsonb_typeof(d.document -> l.list) when 'array' then d.document -> l.list else '[]' end) i (item)
              cross join lateral (
                  select '/' || l.list || '/' || (i.item ->> l.key),
                         coalesce(i.item -> 'name', i.item -> 'label', i.item -> 'title')) n (path, name)
             where d.slug in (:slugs) and n.path in (:paths) and n.name is not null""";

    Optional<DraftRow> withSlug(String slug) {
        return findByIdOptional(slug);
    }

    /**
     * Of those that have no event, the one last edited first.
     *
     * @param among slugs to choose from; empty: all
     */
    List<DraftRow> withoutEvent(Optional<Set<String>> among) {
        var without = "slug not in (select e.slug from Event e)";
        var order = " order by changedAt desc, slug";
        return among.map(slugs -> list(without + " and slug in ?1" + order, slugs))
                .orElseGet(() -> list(without + order));
    }

    /**
     * What sessions, speakers and questions of some drafts are called: slug, path and the JSON of a text.
     *
     * @param paths as changes have them: {@code /sessions/panel-1}
     */
    List<Object[]> namesOf(Set<String> slugs, Set<String> paths) {
        return getEntityManager()
                .createNativeQuery(NAMES, Object[].class)
                .setParameter("slugs", slugs)
                .setParameter("paths", paths)
                .getResultList();
    }

    /** In how many things each of some drafts differs from what is live, as far as it does. */
    Map<String, Integer> unpublished(Set<String> slugs) {
        return getEntityManager()
                .createQuery(
                        "select slug, unpublished from DraftRow where unpublished > 0 and slug in ?1", Object[].class)
                .setParameter(1, slugs)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }

    /** What an event has become by its latest release, as JSON; empty: there was none, or nothing was kept of it. */
    Optional<String> released(String slug) {
        return getEntityManager()
                .createNativeQuery("""
                        select cast(r.document as text) from release r
                         where r.event_id = (select e.id from event e where e.slug = ?1)
                         order by r.number desc limit 1""", String.class)
                .setParameter(1, slug)
                .getResultStream()
                .findFirst();
    }
}
