package org.openroundtable.api.event;

import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.document.content.EventDocument;

import io.vertx.core.http.HttpServerRequest;

/** What the sender of a document says of the one that it is to replace (RFC 9110 section 13.1). */
@ApplicationScoped
class Preconditions {

    private final TaggedJson json;

    Preconditions(TaggedJson json) {
        this.json = json;
    }

    /** Of the document that is stored, if there is one; where nothing is said, any will do. */
    Predicate<Optional<EventDocument>> of(HttpServerRequest request) {
        var meant = request.headers().contains("If-Match");
        var other = request.headers().contains("If-None-Match");
        return stored -> {
            var tag = stored.map(json::tagOf);
            return (!meant || tag.filter(present -> present.isMeantBy(request)).isPresent())
                    && (!other
                            || tag.filter(present -> present.isKnownBy(request)).isEmpty());
        };
    }
}
