package org.openroundtable.web.kept;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.openroundtable.language.Language;
import org.openroundtable.web.page.Languages;
import org.openroundtable.web.page.Zones;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** One rendered page as the bytes that are sent, compressed and not. */
final class KeptPage {

    /** Whose answer this is: the same address reads differently by language and zone. */
    record Key(String address, Language language, String zone) {}

    /**
     * The page as somebody gets it.
     *
     * @param encoding how it is compressed, or null
     */
    record Version(Buffer body, ContentTag tag, String encoding) {}

    private final String type;
    private final Version plain;
    private final Optional<Version> compressed;
    private final AtomicBoolean renewing = new AtomicBoolean();

    KeptPage(Buffer body, String type) {
        this.type = type;
        var bytes = body.getBytes();
        plain = new Version(body, ContentTag.of(bytes), null);
        compressed = Compression.isWorthIt(bytes.length)
                ? Optional.of(new Version(
                        Buffer.buffer(Compression.gzip(bytes)), plain.tag().compressed(), Compression.GZIP))
                : Optional.empty();
    }

    static Key keyOf(HttpServerRequest request) {
        var zone = Zones.chosen(request).map(Object::toString).orElse("");
        return new Key(request.uri(), Languages.chosen(request), zone);
    }

    String type() {
        return type;
    }

    Version versionFor(HttpServerRequest request) {
        return Compression.isWelcome(request) ? compressed.orElse(plain) : plain;
    }

    int bytes() {
        return plain.body().length()
                + compressed.map(version -> version.body().length()).orElse(0);
    }

    /** True for the one request that is to render the page anew, while the others still get this one. */
    boolean isMineToRenew() {
        return renewing.compareAndSet(false, true);
    }
}
