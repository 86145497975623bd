package org.openroundtable.registration.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The secret in a link to somebody's registration: 256 random bits in base64url, 43 characters. */
public record AccessToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static AccessToken random() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public boolean isWellFormed() {
        return value != null && FORM.matcher(value).matches();
    }

    /** SHA-256; all that the database knows. A slow hash would add nothing: 256 random bits can't be guessed. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Never the secret: records are printed into logs. */
    @Override
    public String toString() {
        return "AccessToken[…]";
    }
}
