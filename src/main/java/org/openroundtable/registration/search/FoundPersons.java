package org.openroundtable.registration.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.database.Likeness;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Finds those who have registered, whatever the event. */
@ApplicationScoped
public class FoundPersons implements PanacheRepository<Registration> {

    private static final String PERSONS = """
            select r.id, e.slug, e.title as event, r.state, r.registered_at, r.email, r.organisation_typed,
                   nullif(concat_ws(' ', r.first_name, r.last_name), '') as name
            """;

    /** Of each event the latest, of which there is an index, and of these the latest. */
    private static final String LATEST = PERSONS + """
              from event e
              cross join lateral (select * from registration one where one.event_id = e.id
                                   order by one.registered_at desc, one.id desc limit :size) r
             where (:all or e.slug in (:slugs))
             order by r.registered_at desc, r.id desc limit :size""";

    private static final String NAMED = PERSONS + """
              from registration r join event e on e.id = r.event_id
             where (:all or e.slug in (:slugs)) and %s
             order by r.registered_at desc, r.id desc limit :size""";

    /** @param slugs of the events; empty: all */
    @Transactional
    public List<FoundPerson> latest(Optional<Set<String>> slugs, int size) {
        return found(LATEST, slugs, size, Map.of());
    }

    /**
     * Those by whose name, address or organisation each of some words is found, also with a typing error; the latest first.
     *
     * @param slugs of the events; empty: all
     */
    @Transactional
    public List<FoundPerson> named(String words, Optional<Set<String>> slugs, int size) {
        var parameters = new LinkedHashMap<String, Object>();
        var condition = Likeness.condition(words, "r.search_text", parameters);
        getEntityManager().createNativeQuery(Likeness.SETTINGS).getSingleResult();
        return found(NAMED.formatted(condition), slugs, size, parameters);
    }

    @SuppressWarnings("unchecked")
    private List<FoundPerson> found(String sql, Optional<Set<String>> slugs, int size, Map<String, Object> parameters) {
        var query = getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("all", slugs.isEmpty())
                .setParameter("slugs", slugs.orElse(Set.of()))
                .setParameter("size", size);
        parameters.forEach(query::setParameter);
        return ((List<Tuple>) query.getResultList())
                .stream().map(FoundPersons::person).toList();
    }

    private static FoundPerson person(Tuple row) {
        return new FoundPerson(
                row.get("id", Long.class),
                row.get("slug", String.class),
                row.get("event", String.class),
                RegistrationState.valueOf(row.get("state", String.class)),
                row.get("registered_at", Instant.class),
                row.get("name", String.class),
                row.get("email", String.class),
                row.get("organisation_typed", String.class));
    }
}
