package org.openroundtable.account.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.secret.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
public class ApiTokens implements PanacheRepositoryBase<ApiToken, byte[]> {

    private static final String VALID = """
            revokedAt is null and (expiresAt is null or expiresAt > ?1) and (accountId is null
                or exists (select 1 from StaffAccount a where a.id = accountId and a.removedAt is null))""";

    /** An account that needs a second factor and has none yet opens nothing else, neither do its tokens. */
    private static final String OPENS = VALID + """
             and not exists (select 1 from StaffAccount a where a.id = accountId and a.needsSecondFactor = true
                and not exists (select 1 from SecondFactor f where f.accountId = a.id))""";

    /** More than a use in so long is not told apart, so that a busy program does not write all the time. */
    private static final Duration USE = Duration.ofMinutes(1);

    /**
     * Whoever shows the token now. Empty: there is no such token, it has expired, was revoked, or its account is gone or
     * lacks the second factor that it needs.
     */
    @Transactional
    public Optional<TokenHolder> behind(String secret, Instant at) {
        var token = find("hash = ?2 and " + OPENS, at, Sha256.of(secret)).firstResultOptional();
        token.ifPresent(used -> noteUse(used, at));
        return token.map(used -> new TokenHolder(new Actor.ApiToken(used.id), used.accountId, used.scope));
    }

    void add(Long account, String name, TokenScope scope, String secret, Instant at, Instant expires) {
        var token = new ApiToken();
        token.hash = Sha256.of(secret);
        token.accountId = account;
        token.name = name;
        token.scope = scope;
        token.createdAt = at;
        token.expiresAt = expires;
        persist(token);
    }

    private void noteUse(ApiToken token, Instant at) {
        if (token.lastUsedAt == null || token.lastUsedAt.isBefore(at.minus(USE))) {
            update("lastUsedAt = ?1 where hash = ?2", at, token.hash);
        }
    }

    /** Asked without its being used. */
    @Transactional
    public boolean isValid(String secret, Instant at) {
        return count("hash = ?2 and " + VALID, at, Sha256.of(secret)) > 0;
    }

    /** In the order in which they were made. */
    List<ApiToken> validAt(Instant at) {
        return list(VALID + " order by id", at);
    }

    /** From now on nobody gets in with any of them. */
    void revoke(Collection<Long> ids, Instant at) {
        if (!ids.isEmpty()) {
            update("revokedAt = ?1 where id in ?2 and revokedAt is null", at, ids);
        }
    }

    /**
     * Adds a token unless there is any valid one; nodes that start at the same moment may all try it with the same one.
     *
     * @return whether the token is valid now
     */
    boolean addFirst(String name, String secret, Instant at, Instant expires) {
        var added = getEntityManager()
                .createNativeQuery("""
                        insert into api_token (hash, name, created_at, expires_at)
                        select ?1, ?2, ?3, ?4 where not exists (
                            select from api_token where revoked_at is null and (expires_at is null or expires_at > ?3))
                        on conflict do nothing""")
                .setParameter(1, Sha256.of(secret))
                .setParameter(2, name)
                .setParameter(3, at)
                .setParameter(4, expires)
                .executeUpdate();
        return added == 1 || isValid(secret, at);
    }
}
