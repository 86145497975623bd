package org.openroundtable.account;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class ApiTokens implements PanacheRepositoryBase<ApiToken, byte[]> {

    @Transactional
    public boolean isValid(String secret) {
        return findByIdOptional(ApiToken.hash(secret)).isPresent();
    }

    /** Nodes that start at the same moment may all try it. */
    void addUnlessKnown(String name, String secret, Instant at) {
        getEntityManager()
                .createNativeQuery(
                        "insert into api_token (hash, name, created_at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, ApiToken.hash(secret))
                .setParameter(2, name)
                .setParameter(3, at)
                .executeUpdate();
    }
}
