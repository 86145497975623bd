package org.openroundtable.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
public class Organisations implements PanacheRepository<Organisation> {

    /** The organisation that is known by this name or another spelling of it. */
    public Optional<Organisation> known(String name) {
        return Optional.ofNullable(known(List.of(name)).get(name));
    }

    /** Those of the names that lead to an organisation, each with it, in one query. */
    public Map<String, Organisation> known(Collection<String> names) {
        var keys = new HashMap<String, String>();
        names.forEach(name -> keys.put(name, Spelling.of(name).key()));
        var byKey =
                getEntityManager()
                        .createQuery("""
                        select s.where.key, o from KnownSpelling s join Organisation o on o.id = s.organisationId
                         where s.where.key in ?1 order by s.where.country""", Object[].class)
                        .setParameter(1, keys.values())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0], row -> (Organisation) row[1], (first, next) -> first));
        keys.values().removeIf(key -> !byKey.containsKey(key));
        var known = new HashMap<String, Organisation>();
        keys.forEach((name, key) -> known.put(name, byKey.get(key)));
        return known;
    }

    /**
     * The organisation known by this name, or a new one. Of two callers with the same new name at the same time, the
     * second waits for the first to commit and gets its organisation.
     */
    public Organisation resolve(String name, OrganisationType type) {
        return known(name).orElseGet(() -> create(name, type));
    }

    /** Lets the name lead to an organisation that is there, unless it leads to another one meanwhile; where it leads to. */
    public Organisation lead(String name, Long id) {
        claim(name, id);
        return known(name).orElseThrow();
    }

    /** Of those who come with one of the words at the same time, one goes on; the others wait until its transaction ends. */
    public void waitForOthersWith(Set<String> words) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('organisation ' || word, 0))"
                                + " from unnest(cast(?1 as text[])) word offset 0) locked")
                .setParameter(1, words.stream().sorted().toArray(String[]::new))
                .getResultList();
    }

    /** Those with a spelling that has most groups of three letters in common with the name; few, for somebody to compare. */
    @SuppressWarnings("unchecked")
    public List<Resembling> resembling(String name) {
        return ((List<Tuple>) getEntityManager()
                        .createNativeQuery("""
                                select o.id, o.name, case when count(distinct r.country) = 1 then cast(min(r.country) as text) end as country,
                                       string_agg(distinct split_part(r.email_key, '@', 2), ' ') as domains
                                  from organisation o left join lateral (
                                       select country, email_key from registration
                                        where organisation_id = o.id and state = 'CONFIRMED' limit 50) r on true
                                 where o.id in (
                                       select s.organisation_id from organisation_spelling s
                                        where searchable(s.written) % searchable(cast(?1 as text))
                                        order by similarity(searchable(s.written), searchable(cast(?1 as text))) desc limit 20)
                                 group by o.id""", Tuple.class)
                        .setParameter(1, name)
                        .getResultList())
                .stream()
                        .map(row -> new Resembling(
                                row.get("id", Long.class),
                                row.get("name", String.class),
                                row.get("country", String.class),
                                row.get("domains") == null
                                        ? Set.of()
                                        : Set.of(
                                                row.get("domains", String.class).split(" "))))
                        .toList();
    }

    /**
     * Like {@link #resolve(String, OrganisationType)} for all the names. New ones are made in the order of their
     * spellings: two callers with the same new names in whatever order and writing wait for one another one way round.
     */
    public void resolve(Map<String, OrganisationType> types) {
        var known = known(types.keySet());
        types.keySet().stream()
                .filter(name -> !known.containsKey(name))
                .sorted(Comparator.comparing(name -> Spelling.of(name).key()))
                .forEach(name -> resolve(name, types.get(name)));
    }

    /** Lets another spelling lead to the organisation; a spelling that leads somewhere already stays as it is. */
    public void alias(Organisation organisation, String spelling) {
        claim(spelling, organisation.id);
    }

    /** A new one of the same kind, to which no spelling leads yet. */
    public Organisation like(Organisation other, String name, String country) {
        var organisation = new Organisation();
        organisation.name = name.strip();
        organisation.type = other.type;
        organisation.country = country;
        persistAndFlush(organisation);
        return organisation;
    }

    private Organisation create(String name, OrganisationType type) {
        var organisation = new Organisation();
        organisation.name = name.strip();
        organisation.type = type;
        persistAndFlush(organisation);
        if (claim(organisation.name, organisation.id)) {
            return organisation;
        }
        delete(organisation);
        return known(name).orElseThrow();
    }

    private boolean claim(String written, Long organisationId) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into organisation_spelling (key, written, organisation_id) values (?1, ?2, ?3)
                                on conflict (key, country) do nothing""")
                        .setParameter(1, Spelling.of(written).key())
                        .setParameter(2, written.strip())
                        .setParameter(3, organisationId)
                        .executeUpdate()
                == 1;
    }
}
