package org.openroundtable.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;

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
        var byKey = getEntityManager()
                .createQuery("""
                        select s.where.key, o from KnownSpelling s join Organisation o on o.id = s.organisationId
                         where s.where.key in ?1 order by s.where.country""", Object[].class)
                .setParameter(1, keys.values())
                .getResultStream()
                .collect(
                        Collectors.toMap(row -> (String) row[0], row -> (Organisation) row[1], (first, next) -> first));
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

    /**
     * The same in a transaction of its own, so that others with the same new name do not wait for what else the caller
     * waits for. A new one stays whatever becomes of the caller's transaction, which must not have read anything yet, or
     * it held one connection and waited for another.
     */
    @ActivateRequestContext
    @Transactional(TxType.NOT_SUPPORTED)
    public Organisation resolveApart(String name, OrganisationType type) {
        return known(name).orElseGet(() -> QuarkusTransaction.requiringNew().call(() -> resolve(name, type)));
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
