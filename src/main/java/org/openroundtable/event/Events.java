package org.openroundtable.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
public class Events implements PanacheRepository<Event> {

    public Optional<Event> withSlug(String slug) {
        return EventSlug.isValid(slug) ? find("slug", slug).firstResultOptional() : Optional.empty();
    }

    /** Which event it is and at what version; empty: there is none of that name. */
    public Optional<EventVersion> versionOf(String slug) {
        return EventSlug.isValid(slug) ? version("""
                        select e.id, l.version from event e
                          join capacity_limit l on l.event_id = e.id and l.owner = 'event' where e.slug = ?1""", slug) : Optional.empty();
    }

    public Optional<EventVersion> versionOf(Long id) {
        return version("select event_id, version from capacity_limit where event_id = ?1 and owner = 'event'", id);
    }

    private Optional<EventVersion> version(String query, Object event) {
        return getEntityManager()
                .createNativeQuery(query, EventVersion.class)
                .setParameter(1, event)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** To refer to, without reading it. */
    public Event reference(Long id) {
        return getEntityManager().getReference(Event.class, id);
    }

    /** Not yet over, the next one first. */
    public List<Event> upcoming(Instant now) {
        return list("endsAt > ?1 order by startsAt, id", now);
    }

    /** Over, the latest first. */
    public List<Event> previous(Instant now) {
        return list("endsAt <= ?1 order by startsAt desc, id", now);
    }

    /** @param slugs empty: all there are. The latest first. */
    public List<Event> among(Optional<Set<String>> slugs) {
        return slugs.map(some -> list("slug in ?1 order by startsAt desc, id", some))
                .orElseGet(() -> list("order by startsAt desc, id"));
    }

    /**
     * Editions of a series, the first one first.
     *
     * @param series its title in the first language of its events
     * @param slugs of those that are wanted; empty: all
     */
    public List<Event> editions(String series, Optional<Set<String>> slugs) {
        return slugs.map(some -> list("texts.series = ?1 and slug in ?2 order by startsAt, id", series, some))
                .orElseGet(() -> list("texts.series = ?1 order by startsAt, id", series));
    }

    /** The zone of the one that was added last. */
    public Optional<ZoneId> latestZone(Optional<Set<String>> slugs) {
        var zones = "select timeZone from Event";
        return slugs.map(some -> find(zones + " where slug in ?1 order by id desc", some))
                .orElseGet(() -> find(zones + " order by id desc"))
                .project(ZoneId.class)
                .firstResultOptional();
    }

    /** Those not over, the next one first; then the others, the latest first. */
    public EventSearch.Found search(EventSearch wanted, Instant now) {
        var values = new HashMap<String, Object>();
        var conditions = new ArrayList<>(List.of("1 = 1"));
        if (wanted.over() != null) {
            conditions.add(wanted.over() ? "endsAt <= :now" : "endsAt > :now");
            values.put("now", now);
        }
        if (wanted.mode() != null) {
            conditions.add("mode = :mode");
            values.put("mode", wanted.mode());
        }
        if (wanted.series() != null) {
            conditions.add("texts.series = :series");
            values.put("series", wanted.series());
        }
        var condition = String.join(" and ", conditions);
        var total = count(condition, values);
        values.put("now", now);
        var ordered =
                find(condition + " order by case when endsAt > :now then startsAt end, startsAt desc, id", values);
        return new EventSearch.Found(
                ordered.page(wanted.page() - 1, wanted.size()).list(), total);
    }

    /** Whoever does this for the same slug waits until the transaction has ended: two must not both create one event. */
    public void waitForOthersWith(String slug) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "event document " + slug)
                .getSingleResult();
    }

    /** Nobody else creates or changes an event until the transaction has ended. */
    public void keepOthersFromCreating() {
        getEntityManager()
                .createNativeQuery("lock table event in share row exclusive mode")
                .executeUpdate();
    }

    /** Whatever this transaction has loaded; what is changed of it from here on is never written. */
    public void detachAll() {
        getEntityManager().clear();
    }
}
