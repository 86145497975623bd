package org.openroundtable.web.kept;

import java.util.concurrent.atomic.AtomicBoolean;

import org.openroundtable.language.Language;
import org.openroundtable.web.page.Languages;
import org.openroundtable.web.page.Zones;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** One rendered page as the bytes that are sent, and its tag. */
final class KeptPage {

    /** Whose answer this is: the same address reads differently by language and zone. */
    record Key(String address, Language language, String zone) {}

    private final Buffer body;
    private final String type;
    private final ContentTag tag;
    private final AtomicBoolean renewing = new AtomicBoolean();

    KeptPage(Buffer body, String type) {
        this.body = body;
        this.type = type;
        this.tag = ContentTag.of(body.getBytes());
    }

    static Key keyOf(HttpServerRequest request) {
        var zone = Zones.chosen(request).map(Object::toString).orElse("");
        return new Key(request.uri(), Languages.chosen(request), zone);
    }

    Buffer body() {
        return body;
    }

    String type() {
        return type;
    }

    ContentTag tag() {
        return tag;
    }

    int bytes() {
        return body.length();
    }

    /** True for the one request that is to render the page anew, while the others still get this one. */
    boolean isMineToRenew() {
        return renewing.compareAndSet(false, true);
    }
}
