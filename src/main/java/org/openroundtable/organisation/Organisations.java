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
        return known(name).orElseGet(() -> create(name, type, null, ""));
    }

    /** The organisation that whoever types the name in this country means, if that is known. */
    public Optional<Organisation> known(String name, String country) {
        return led(name, country)
                .filter(led -> led.inCountry()
                        || led.organisation().country == null
                        || led.organisation().country.equals(country))
                .map(Led::organisation);
    }

    /**
     * Lets the name lead to an organisation that is there, unless it leads to another one meanwhile; where it leads to.
     *
     * @param country in which it does, if it leads elsewhere in others
     * @param evidence why
     */
    public Organisation lead(String name, String country, Long id, String evidence) {
        claim(name, where(name, country), id, evidence);
        return led(name, country).orElseThrow().organisation();
    }

    /** A new organisation for the name, which leads elsewhere in other countries, perhaps, or nowhere; or one new meanwhile. */
    public Organisation separate(String name, OrganisationType type, String country) {
        return create(name, type, type.isAboveCountries() ? null : country, where(name, country));
    }

    private String where(String name, String country) {
        return led(name, country).isEmpty() ? "" : country;
    }

    /** @param inCountry the name leads there in this country alone */
    private record Led(Organisation organisation, boolean inCountry) {}

    private Optional<Led> led(String name, String country) {
        return getEntityManager()
                .createQuery("""
                        select o, s.where.country <> '' from KnownSpelling s join Organisation o on o.id = s.organisationId
                         where s.where.key = ?1 and s.where.country in ('', ?2) order by s.where.country desc""", Object[].class)
                .setParameter(1, Spelling.of(name).key())
                .setParameter(2, country)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Led((Organisation) row[0], (boolean) row[1]));
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
                                select o.id, o.name, case count(distinct r.country)
                                           when 0 then o.country when 1 then cast(min(r.country) as text) end as country,
                                       concat_ws(' ', nullif(array_to_string(o.mail_domains, ' '), ''),
                                           string_agg(distinct split_part(r.email_key, '@', 2), ' ')) as domains
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
                                row.get("domains", String.class).isEmpty()
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
        claim(spelling, "", organisation.id, null);
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

    private Organisation create(String name, OrganisationType type, String country, String where) {
        var organisation = new Organisation();
        organisation.name = name.strip();
        organisation.type = type;
        organisation.country = country;
        persistAndFlush(organisation);
        if (claim(organisation.name, where, organisation.id, null)) {
            return organisation;
        }
        delete(organisation);
        return led(name, where).orElseThrow().organisation();
    }

    private boolean claim(String written, String country, Long organisationId, String evidence) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into organisation_spelling (key, country, written, organisation_id, evidence)
                                values (?1, ?2, ?3, ?4, ?5) on conflict (key, country) do nothing""")
                        .setParameter(1, Spelling.of(written).key())
                        .setParameter(2, country)
                        .setParameter(3, written.strip())
                        .setParameter(4, organisationId)
                        .setParameter(5, evidence)
                        .executeUpdate()
                == 1;
    }
}
