package org.openroundtable.organiser.token;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.openroundtable.account.token.TokenScope;
import org.openroundtable.account.token.TokenView;

/**
 * A token as pages show it.
 *
 * @param until null: it does not expire
 * @param used null: it was not used yet
 */
public record TokenRow(
        Long id, String name, TokenScope scope, ZonedDateTime until, ZonedDateTime used, boolean ofInstallation) {

    public static TokenRow of(TokenView token) {
        return new TokenRow(
                token.id(),
                token.name(),
                token.scope(),
                utc(token.expiresAt()),
                utc(token.lastUsedAt()),
                token.ofInstallation());
    }

    private static ZonedDateTime utc(Instant moment) {
        return moment == null ? null : moment.atZone(ZoneId.of("UTC"));
    }
}
