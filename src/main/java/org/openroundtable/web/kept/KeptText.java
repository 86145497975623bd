package org.openroundtable.web.kept;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** A page that everybody gets byte for byte, compressed and not. */
final class KeptText implements KeptPage {

    /**
     * The page as somebody gets it.
     *
     * @param encoding how it is compressed, or null
     */
    record Version(Buffer body, ContentTag tag, String encoding) {

        /** All but the type of its content. */
        Map<String, String> headers() {
            var headers = new HashMap<>(Map.of(
                    "ETag", tag.value(),
                    "Cache-Control", "public, max-age=2",
                    "Vary", "Accept-Language, Accept-Encoding, Cookie"));
            if (encoding != null) {
                headers.put("Content-Encoding", encoding);
            }
            return headers;
        }
    }

    private final String type;
    private final Version plain;
    private final Optional<Version> compressed;

    KeptText(Buffer body, String type) {
        this.type = type;
        var bytes = body.getBytes();
        plain = new Version(body, ContentTag.of(bytes), null);
        compressed = Compression.isWorthIt(bytes.length)
                ? Optional.of(new Version(
                        Buffer.buffer(Compression.gzip(bytes)), plain.tag().compressed(), Compression.GZIP))
                : Optional.empty();
    }

    Version versionFor(HttpServerRequest request) {
        return Compression.isWelcome(request) ? compressed.orElse(plain) : plain;
    }

    @Override
    public int bytes() {
        return plain.body().length()
                + compressed.map(version -> version.body().length()).orElse(0);
    }

    @Override
    public void answer(RoutingContext context) {
        var version = versionFor(context.request());
        var headers = context.response().headers();
        headers.set("Content-Type", type);
        version.headers().forEach(headers::set);
        if (version.tag().isKnownBy(context.request())) {
            context.response().setStatusCode(304).end();
        } else {
            context.response().end(version.body());
        }
    }
}
