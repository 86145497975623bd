package org.openroundtable.api.event;

import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.openroundtable.web.kept.ContentTag;

import io.vertx.core.http.HttpServerRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON that anybody may keep for two seconds, and then ask for again by its tag. */
@ApplicationScoped
class TaggedJson {

    private static final int SECONDS_KEPT = 2;

    private final ObjectMapper json;

    TaggedJson(ObjectMapper json) {
        this.json = json;
    }

    Response answer(Object view, HttpServerRequest request) {
        try {
            var body = json.writeValueAsBytes(view);
            var tag = ContentTag.of(body);
            var cache = new CacheControl();
            cache.setMaxAge(SECONDS_KEPT);
            return (tag.isKnownBy(request) ? Response.notModified() : Response.ok(body))
                    .header(HttpHeaders.ETAG, tag.value())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .cacheControl(cache)
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
