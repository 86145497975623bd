package org.openroundtable.account.oidc;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.secret.RandomSecret;
import org.openroundtable.secret.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class BegunSignIns implements PanacheRepositoryBase<Begun, byte[]> {

    /** Those that nobody has come back for are gone by then. */
    @Transactional
    void add(Begun begun) {
        delete("createdAt < ?1", begun.createdAt.minus(Begun.PATIENCE));
        persist(begun);
    }

    /** The one of a browser, once. Empty: there is none, or it has taken too long. */
    @Transactional
    Optional<Begun> take(String secret, Instant at) {
        if (!RandomSecret.isWellFormed(secret)) {
            return Optional.empty();
        }
        var hash = Sha256.of(secret);
        return find("hash = ?1 and createdAt > ?2", hash, at.minus(Begun.PATIENCE))
                .firstResultOptional()
                .filter(begun -> delete("hash", (Object) hash) == 1);
    }
}
