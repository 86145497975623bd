package org.openroundtable.organisation;

import java.util.Collection;
import java.util.Comparator;
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
        return find(
                        "from Organisation o where o.id = (select a.organisationId from OrganisationAlias a where a.key = ?1)",
                        Spelling.of(name).key())
                .firstResultOptional();
    }

    /** Those of the names that lead to an organisation, each with it, in one query. */
    public Map<String, Organisation> known(Collection<String> names) {
        var bySpelling = getEntityManager()
                .createQuery(
                        "select a.key, o from OrganisationAlias a join Organisation o on o.id = a.organisationId where a.key in ?1",
                        Object[].class)
                .setParameter(
                        1, names.stream().map(name -> Spelling.of(name).key()).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Organisation) row[1]));
        return names.stream()
                .filter(name -> bySpelling.containsKey(Spelling.of(name).key()))
                .collect(Collectors.toMap(
                        name -> name, name -> bySpelling.get(Spelling.of(name).key()), (one, same) -> one));
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
        claim(Spelling.of(spelling), organisation.id);
    }

    private Organisation create(String name, OrganisationType type) {
        var organisation = new Organisation();
        organisation.name = name.strip();
        organisation.type = type;
        persistAndFlush(organisation);
        if (claim(Spelling.of(name), organisation.id)) {
            return organisation;
        }
        delete(organisation);
        return known(name).orElseThrow();
    }

    private boolean claim(Spelling spelling, Long organisationId) {
        return getEntityManager()
                        .createNativeQuery(
                                "insert into organisation_alias (key, organisation_id) values (?1, ?2) on conflict (key) do nothing")
                        .setParameter(1, spelling.key())
                        .setParameter(2, organisationId)
                        .executeUpdate()
                == 1;
    }
}
