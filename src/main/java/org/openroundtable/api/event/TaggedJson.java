package org.openroundtable.api.event;

import java.io.UncheckedIOException;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.openroundtable.web.kept.Compression;
import org.openroundtable.web.kept.ContentTag;

import io.vertx.core.http.HttpServerRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON that can be asked for again by its tag. */
@ApplicationScoped
class TaggedJson {

    private static final int SECONDS_KEPT = 2;

    private final ObjectMapper json;

    TaggedJson(ObjectMapper json) {
        this.json = json;
    }

    /** What anybody may keep for two seconds. */
    Response answer(Object view, HttpServerRequest request) {
        var body = bytes(view);
        return answer(body, ContentTag.of(body), request)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    Response.ResponseBuilder answer(byte[] body, ContentTag tag, HttpServerRequest request) {
        var cache = new CacheControl();
        cache.setMaxAge(SECONDS_KEPT);
        var compress = Compression.isWorthIt(body.length) && Compression.isWelcome(request);
        if (compress) {
            Compression.tellOfItOnce(request);
        }
        return (compress
                        ? tagged(() -> Compression.gzip(body), tag.compressed(), request)
                        : tagged(() -> body, tag, request))
                .header(HttpHeaders.CONTENT_ENCODING, compress ? Compression.GZIP : null)
                .cacheControl(cache);
    }

    /** What not everybody may see, and so nobody keeps without asking. */
    Response answerPrivately(Object view, HttpServerRequest request) {
        var body = bytes(view);
        return answerPrivately(body, ContentTag.of(body), request).build();
    }

    Response.ResponseBuilder answerPrivately(byte[] body, ContentTag tag, HttpServerRequest request) {
        var cache = new CacheControl();
        cache.setPrivate(true);
        cache.setNoCache(true);
        return tagged(() -> body, tag, request).cacheControl(cache);
    }

    ContentTag tagOf(Object view) {
        return ContentTag.of(bytes(view));
    }

    /** @param body made only for whoever does not have it */
    private static Response.ResponseBuilder tagged(Supplier<byte[]> body, ContentTag tag, HttpServerRequest request) {
        return (tag.isKnownBy(request) ? Response.notModified() : Response.ok(body.get()))
                .header(HttpHeaders.ETAG, tag.value());
    }

    byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
