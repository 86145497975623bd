package org.openroundtable.history;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Finds entries, the latest first, in one query however many. */
@ApplicationScoped
public class HistorySearch implements PanacheRepository<HistoryEntry> {

    private static final String LINES = """
            select h.id, h.valid_from, coalesce(e.slug, h.event_slug), coalesce(e.title, d.title),
                   h.registration_id, nullif(concat_ws(' ', r.first_name, r.last_name), ''),
                   s.code, s.title, p.code, p.name, h.account_id, a.name,
                   h.actor_kind, h.actor_id, coalesce(t.name, w.name, f.email), h.address,
                   h.what, cast(h.before as text), cast(h.after as text), h.state, h.reason, h.erased_at
              from (%s) found join history_entry h on h.id = found.id
              left join event e on e.id = h.event_id
              left join event d on d.slug = h.event_slug
              left join session s on s.id = h.session_id
              left join speaker p on p.id = h.speaker_id
              left join registration r on r.id = h.registration_id
              left join staff_account a on a.id = h.account_id
              left join staff_account w on w.id = h.actor_id and h.actor_kind = 'staff'
              left join api_token t on t.id = h.actor_id and h.actor_kind = 'apiToken'
              left join focal_point f on f.id = h.actor_id and h.actor_kind = 'focalPoint'
             order by h.valid_from desc, h.id desc""";

    /** The latest of them, which an index has in this order. */
    private static final String FOUND = """
            (select h.id
              from history_entry h
              left join event e on e.id = h.event_id
              left join session s on s.id = h.session_id
              left join speaker p on p.id = h.speaker_id
             where %s
             order by h.valid_from desc, h.id desc limit :size)""";

    private static final String PERSONS = """
            select count(distinct h.registration_id)
              from history_entry h
              left join event e on e.id = h.event_id
              left join session s on s.id = h.session_id
              left join speaker p on p.id = h.speaker_id
             where %s""";

    /** Of how many registrations entries are wanted and may be seen. */
    long persons(HistoryFilter filter, HistorySight sight) {
        var conditions = new HistoryConditions(filter, sight, null);
        var query = getEntityManager().createNativeQuery(PERSONS.formatted(conditions.sql()), Long.class);
        conditions.values().forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }

    /**
     * A page of what is wanted and may be seen.
     *
     * @param after where the page before ended; null: from the latest
     * @param size how many at most
     */
    @Transactional
    public HistoryPage page(HistoryFilter filter, HistorySight sight, HistoryCursor after, int size) {
        var conditions = new HistoryConditions(filter, sight, after);
        var found = conditions.ways().stream().map(FOUND::formatted).collect(Collectors.joining(" union "));
        var query = getEntityManager()
                .createNativeQuery(LINES.formatted(found), HistoryLine.class)
                .setParameter("size", size + 1);
        conditions.values().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        var lines = (List<HistoryLine>) query.setMaxResults(size + 1).getResultList();
        if (lines.size() <= size) {
            return new HistoryPage(lines, null);
        }
        var last = lines.get(size - 1);
        return new HistoryPage(lines.subList(0, size), new HistoryCursor(last.at(), last.id()));
    }
}
