package org.openroundtable.registration.access;

import java.util.Base64;

import org.openroundtable.secret.RandomSecret;
import org.openroundtable.secret.Sha256;

/**
 * The secret in the address of somebody's calendar, in base64url, 43 characters. It reads that calendar and opens nothing
 * else. It is the hash of a link's secret, so whoever has the link knows it, and nobody gets from it to the link.
 */
public record CalendarToken(String value) {

    /** Sets this hash apart from the one that the database keeps of the link. */
    private static final String PURPOSE = "calendar ";

    static CalendarToken of(AccessToken link) {
        return new CalendarToken(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(PURPOSE + link.value())));
    }

    boolean isWellFormed() {
        return RandomSecret.isWellFormed(value);
    }

    /** SHA-256; all that the database knows. */
    byte[] hash() {
        return Sha256.of(value);
    }

    /** Never the secret: records are printed into logs. */
    @Override
    public String toString() {
        return "CalendarToken[…]";
    }
}
