package org.openroundtable.account.oidc;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.openroundtable.account.StaffAccount;
import org.openroundtable.contact.EmailAddress;

/** Reads who somebody is from claims (OpenID Connect Core 1.0, section 5.1); those of the token come before others. */
final class Claims {

    private final Map<String, Object> claims;

    Claims(Map<String, Object> claims) {
        this.claims = claims;
    }

    /** There is enough to find an account by, and to tell roles. */
    boolean isComplete(String rolesClaim) {
        return claims.containsKey("email") && at(rolesClaim) != null;
    }

    Identity identity(String issuer, String subject, String rolesClaim, Optional<Instant> since) {
        return new Identity(issuer, subject, email(), name(), values(at(rolesClaim)), since);
    }

    /** Some providers say it as text. Whoever has not shown that an address is theirs may have typed anybody's. */
    private Optional<EmailAddress> email() {
        var isVerified = String.valueOf(claims.get("email_verified")).equals("true");
        return Optional.ofNullable(claims.get("email"))
                .map(Object::toString)
                .filter(address -> isVerified && EmailAddress.isValid(address))
                .map(EmailAddress::new);
    }

    private Optional<String> name() {
        return Optional.ofNullable(claims.get("name"))
                .map(name -> name.toString().replaceAll("\\p{Cntrl}+", " ").strip())
                .filter(name -> !name.isEmpty() && name.length() <= StaffAccount.LONGEST_NAME);
    }

    private static Set<String> values(Object claim) {
        if (claim instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        }
        return claim == null ? Set.of() : Set.of(claim.toString());
    }

    /** Null: there is none. Names of claims may have dots themselves. */
    private Object at(String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object here = claims;
        for (var name : path.split("\\.")) {
            here = here instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return here;
    }
}
