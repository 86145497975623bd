package org.openroundtable.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON that anybody may keep for two seconds, and then ask for again by its tag. */
@ApplicationScoped
class TaggedJson {

    private static final int SECONDS_KEPT = 2;

    private final ObjectMapper json;

    TaggedJson(ObjectMapper json) {
        this.json = json;
    }

    Response answer(Object view, Request request) {
        try {
            var body = json.writeValueAsBytes(view);
            var tag = new EntityTag(Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(body)));
            var unchanged = request.evaluatePreconditions(tag);
            var cache = new CacheControl();
            cache.setMaxAge(SECONDS_KEPT);
            return (unchanged == null ? Response.ok(body) : unchanged)
                    .tag(tag)
                    .cacheControl(cache)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
