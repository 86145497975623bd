package org.openroundtable.registration.access;

import org.openroundtable.secret.RandomSecret;
import org.openroundtable.secret.Sha256;

/** The secret in a link to somebody's registration: 256 random bits in base64url, 43 characters. */
public record AccessToken(String value) {

    public static AccessToken random() {
        return new AccessToken(RandomSecret.next());
    }

    public boolean isWellFormed() {
        return RandomSecret.isWellFormed(value);
    }

    /** For the address of the registrant's calendar. */
    public CalendarToken calendar() {
        return CalendarToken.of(this);
    }

    /** SHA-256; all that the database knows. A slow hash would add nothing: 256 random bits can't be guessed. */
    public byte[] hash() {
        return Sha256.of(value);
    }

    /** Never the secret: records are printed into logs. */
    @Override
    public String toString() {
        return "AccessToken[…]";
    }
}
