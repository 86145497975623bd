package org.openroundtable.release.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.database.Likeness;
import org.openroundtable.event.Event;
import org.openroundtable.release.search.FoundContent.Kind;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/**
 * Finds what organisers have written, in one query. What is live is read from its tables; of drafts only those are looked
 * into that are not as what is live.
 */
@ApplicationScoped
public class FoundContents implements PanacheRepository<Event> {

    private static final String EVENTS = """
            (select 'EVENT' as kind, e.slug, cast(null as text) as code, e.title, e.title as event, true as live
               from event e
              where (:all or e.slug in (:visible)) and %s
              order by e.starts_at desc limit :size)
            """;

    private static final String NEVER_PUBLISHED = """
            (select 'EVENT', d.slug, null, d.title, d.title, false
               from (select slug, %s as title from draft) d
              where (:all or d.slug in (:visible)) and not exists (select from event e where e.slug = d.slug) and %s
              order by d.slug limit :size)
            """;

    private static final String SESSIONS = """
            (select 'SESSION', e.slug, s.code, s.title, e.title, true
               from session s join event e on e.id = s.event_id
              where (:all or e.slug in (:visible)) and not s.withdrawn and %s
              order by s.starts_at desc limit :size)
            """;

    private static final String SPEAKERS = """
            (select 'SPEAKER', e.slug, s.code, s.name, e.title, true
               from speaker s join event e on e.id = s.event_id
              where (:all or e.slug in (:visible)) and %s
              order by e.starts_at desc, s.name limit :size)
            """;

    /** A session or a speaker that no edition of what is live has. */
    private static final String IN_DRAFTS = """
            (select '%1$s', d.slug, d.code, d.title, d.event, false
               from (select draft.slug, item.value ->> 'code' as code, %2$s as title, %3$s as event
                       from draft
                      cross join lateral jsonb_array_elements(
                        case jsonb_typeof(document -> '%4$s') when 'array' then document -> '%4$s' else '[]' end) item
                      where (:all or draft.slug in (:editable))
                        and (unpublished > 0 or not exists (select from event e where e.slug = draft.slug))) d
              where d.code is not null and %5$s
                and not exists (select from %6$s live join event e on e.id = live.event_id
                                 where e.slug = d.slug and live.code = d.code)
              order by d.slug, d.title limit :size)
            """;

    private static final String EVENT_TITLE = text("document", "title");

    /**
     * What has each of some words in its title or name, or one like it; speakers also by their organisation.
     *
     * @param visible slugs of events that may be seen; empty: all
     * @param editable slugs of those whose drafts may be looked into; empty: all
     * @param size how many at most of what is live, and as many in drafts, of each kind
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<FoundContent> named(
            String words, Optional<Set<String>> visible, Optional<Set<String>> editable, int size) {
        var parameters = new LinkedHashMap<String, Object>();
        var sql = String.join(
                " union all ",
                EVENTS.formatted(
                        like(words, "e.title, e.slug, e.series, cast(e.translations -> 'title' as text)", parameters)),
                NEVER_PUBLISHED.formatted(EVENT_TITLE, like(words, "d.title, d.slug", parameters)),
                SESSIONS.formatted(like(words, "s.title, cast(s.translations -> 'title' as text)", parameters)),
                drafts(Kind.SESSION, "title", "sessions", "session", like(words, "d.title", parameters)),
                SPEAKERS.formatted(like(words, "s.name, s.organisation", parameters)),
                drafts(Kind.SPEAKER, "name", "speakers", "speaker", like(words, "d.title", parameters)));
        getEntityManager().createNativeQuery(Likeness.SETTINGS).getSingleResult();
        var query = getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("all", visible.isEmpty())
                .setParameter("visible", visible.orElse(Set.of()))
                .setParameter("editable", editable.orElse(Set.of()))
                .setParameter("size", size);
        parameters.forEach(query::setParameter);
        return ((List<Tuple>) query.getResultList())
                .stream().map(FoundContents::content).toList();
    }

    private static String like(String words, String texts, LinkedHashMap<String, Object> parameters) {
        return Likeness.condition(words, "searchable(concat_ws(' ', " + texts + "))", parameters);
    }

    private static String drafts(Kind kind, String title, String list, String table, String like) {
        return IN_DRAFTS.formatted(kind, text("item.value", title), EVENT_TITLE, list, like, table);
    }

    /** A text of a document: one, or one in each language, of which the first is taken. */
    private static String text(String json, String name) {
        return "case jsonb_typeof(%1$s -> '%2$s') when 'object' then (select one.value from jsonb_each_text(%1$s -> '%2$s') one limit 1) else %1$s ->> '%2$s' end"
                .formatted(json, name);
    }

    private static FoundContent content(Tuple row) {
        var slug = row.get("slug", String.class);
        var title = row.get("title", String.class);
        var event = row.get("event", String.class);
        return new FoundContent(
                Kind.valueOf(row.get("kind", String.class)),
                slug,
                row.get("code", String.class),
                title == null ? slug : title,
                event == null ? slug : event,
                row.get("live", Boolean.class));
    }
}
