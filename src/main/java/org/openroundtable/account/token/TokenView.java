package org.openroundtable.account.token;

import java.time.Instant;

/**
 * A token that is valid, without its secret.
 *
 * @param id as the history names it
 * @param expiresAt null: it does not expire
 * @param lastUsedAt to a minute; null: it was not used yet
 * @param ofInstallation no account's
 */
public record TokenView(
        Long id,
        String name,
        TokenScope scope,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt,
        boolean ofInstallation) {

    static TokenView of(ApiToken token) {
        return new TokenView(
                token.id,
                token.name,
                token.scope,
                token.createdAt,
                token.expiresAt,
                token.lastUsedAt,
                token.accountId == null);
    }
}
