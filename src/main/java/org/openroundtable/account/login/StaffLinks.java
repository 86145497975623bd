package org.openroundtable.account.login;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.login.StaffLink.Purpose;
import org.openroundtable.secret.RandomSecret;
import org.openroundtable.secret.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Links that are good for one time; of each account and purpose there is one, the latest. */
@ApplicationScoped
class StaffLinks implements PanacheRepositoryBase<StaffLink, byte[]> {

    /** @return its secret */
    String issue(Purpose purpose, Long account, Instant at) {
        end(purpose, account);
        var secret = RandomSecret.next();
        var link = new StaffLink();
        link.hash = Sha256.of(secret);
        link.purpose = purpose;
        link.accountId = account;
        link.createdAt = at;
        link.expiresAt = at.plus(purpose.lifetime);
        persist(link);
        return secret;
    }

    /** Empty: there is no such link, it was used, or its time is over. */
    Optional<StaffLink> behind(Purpose purpose, String secret, Instant at) {
        return RandomSecret.isWellFormed(secret)
                ? find("hash = ?1 and purpose = ?2 and expiresAt > ?3", Sha256.of(secret), purpose, at)
                        .firstResultOptional()
                : Optional.empty();
    }

    /** The same, and uses it up: of two who do so at once, one is late. */
    Optional<StaffLink> use(Purpose purpose, String secret, Instant at) {
        return behind(purpose, secret, at).filter(link -> delete("hash", (Object) link.hash) == 1);
    }

    void end(Purpose purpose, Long account) {
        delete("purpose = ?1 and accountId is not distinct from ?2", purpose, account);
    }
}
