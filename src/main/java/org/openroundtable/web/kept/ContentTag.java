package org.openroundtable.web.kept;

import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.openroundtable.secret.Sha256;

import io.vertx.core.http.HttpServerRequest;

/**
 * Tells one content from another: a strong entity tag (RFC 9110 section 8.8.3).
 *
 * @param value with its quotes, as in {@code ETag}
 */
public record ContentTag(String value) {

    private static final Pattern TAG = Pattern.compile("\"[^\"]*\"");

    public static ContentTag of(byte[] content) {
        return new ContentTag('"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(content)) + '"');
    }

    /** Whether the sender has this content, as {@code If-None-Match} says; weak tags count (RFC 9110 section 13.1.2). */
    public boolean isKnownBy(HttpServerRequest request) {
        var known = String.join(",", request.headers().getAll("If-None-Match"));
        return known.strip().equals("*")
                || TAG.matcher(known).results().map(MatchResult::group).anyMatch(value::equals);
    }
}
