package org.openroundtable.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** One rendered page as the bytes that are sent, since when (nanoseconds), and its strong entity tag. */
final class KeptPage {

    /** Whose answer this is: the same address reads differently by language and zone. */
    record Key(String address, Language language, String zone) {}

    private final Buffer body;
    private final String type;
    private final String tag;
    private final long since;
    private final AtomicBoolean renewing = new AtomicBoolean();

    KeptPage(Buffer body, String type, long now) {
        this.body = body;
        this.type = type;
        this.tag = tag(body.getBytes());
        this.since = now;
    }

    static Key keyOf(HttpServerRequest request) {
        String zone = Zones.chosen(request).map(Object::toString).orElse("");
        return new Key(request.uri(), Language.of(request), zone);
    }

    Buffer body() {
        return body;
    }

    String type() {
        return type;
    }

    String tag() {
        return tag;
    }

    long age(long now) {
        return now - since;
    }

    int bytes() {
        return body.length();
    }

    /** True for the one request that is to render the page anew, while the others still get this one. */
    boolean isMineToRenew() {
        return renewing.compareAndSet(false, true);
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
