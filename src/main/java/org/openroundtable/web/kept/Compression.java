package org.openroundtable.web.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Makes what anybody may read smaller (RFC 9110 section 8.4.1.3). Nothing else is compressed: of a page that holds both a
 * secret and what somebody else has written, the length would tell one by the other (BREACH).
 */
public final class Compression {

    public static final String GZIP = "gzip";

    /** Less is sent in one packet anyway. */
    private static final int WORTH_IT = 1200;

    private static final Pattern WELCOME = Pattern.compile("(?i)(?:^|, )gzip(?:,|$|;q=(?!0\\.000))");

    private Compression() {}

    /** Whether the sender takes it, as {@code Accept-Encoding} says once {@code web.guard} has made it readable. */
    public static boolean isWelcome(HttpServerRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && WELCOME.matcher(accepted).find();
    }

    /** Takes back what the framework has said beforehand: that the answer is not compressed. */
    public static void tellOfItOnce(HttpServerRequest request) {
        request.response().headers().remove("Content-Encoding");
    }

    public static boolean isWorthIt(int bytes) {
        return bytes > WORTH_IT;
    }

    public static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream(content.length / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
