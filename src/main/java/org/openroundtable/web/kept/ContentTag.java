package org.openroundtable.web.kept;

import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.openroundtable.secret.Sha256;

import io.vertx.core.http.HttpServerRequest;

/**
 * Tells one content from another: an entity tag (RFC 9110 section 8.8.3), strong unless it says otherwise.
 *
 * @param value with its quotes, as in {@code ETag}
 */
public record ContentTag(String value) {

    private static final String WEAK = "W/";
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[^\"]*\")");

    public static ContentTag of(byte[] content) {
        return new ContentTag('"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(content)) + '"');
    }

    /** Of the same content, compressed: what is sent are other bytes (RFC 9110 section 8.8.3.3). */
    public ContentTag compressed() {
        return new ContentTag(value.substring(0, value.length() - 1) + "-gzip\"");
    }

    /** Of all that means the same, be it in other bytes (RFC 9110 section 8.8.3). */
    public ContentTag weakly() {
        return new ContentTag(WEAK + value);
    }

    /** Whether the sender has this content, as {@code If-None-Match} says; weak tags count (RFC 9110 section 13.1.2). */
    public boolean isKnownBy(HttpServerRequest request) {
        var known = header(request, "If-None-Match");
        return known.equals("*")
                || TAG.matcher(known).results().map(tag -> tag.group(2)).anyMatch(opaque()::equals);
    }

    /** Whether the sender means this content, as {@code If-Match} says; weak tags mean none (RFC 9110 section 13.1.1). */
    public boolean isMeantBy(HttpServerRequest request) {
        var meant = header(request, "If-Match");
        return meant.equals("*")
                || TAG.matcher(meant)
                        .results()
                        .filter(tag -> tag.group(1) == null)
                        .map(MatchResult::group)
                        .anyMatch(value::equals);
    }

    private String opaque() {
        return value.startsWith(WEAK) ? value.substring(WEAK.length()) : value;
    }

    private static String header(HttpServerRequest request, String name) {
        return String.join(",", request.headers().getAll(name)).strip();
    }
}
