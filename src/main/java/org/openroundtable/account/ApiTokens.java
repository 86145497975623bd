package org.openroundtable.account;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.secret.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class ApiTokens implements PanacheRepositoryBase<ApiToken, byte[]> {

    /** Empty: there is no such token. */
    @Transactional
    public Optional<Actor> behind(String secret) {
        return findByIdOptional(Sha256.of(secret)).map(token -> new Actor.ApiToken(token.id));
    }

    /**
     * Adds a token unless there is any; nodes that start at the same moment may all try it with the same one.
     *
     * @return whether the token is valid now
     */
    boolean addFirst(String name, String secret, Instant at) {
        var added = getEntityManager()
                .createNativeQuery("""
                        insert into api_token (hash, name, created_at)
                        select ?1, ?2, ?3 where not exists (select from api_token)
                        on conflict do nothing""")
                .setParameter(1, Sha256.of(secret))
                .setParameter(2, name)
                .setParameter(3, at)
                .executeUpdate();
        return added == 1 || behind(secret).isPresent();
    }
}
