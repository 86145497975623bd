package org.openroundtable.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The token in {@code Authorization: Bearer} (RFC 6750 section 2.1). */
final class BearerToken {

    private static final Pattern BEARER = Pattern.compile("(?i)Bearer +([A-Za-z0-9._~+/-]+=*)");

    private BearerToken() {}

    /** @param header null: there is none */
    static Optional<String> of(String header) {
        return Optional.ofNullable(header)
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(token -> token.group(1));
    }
}
