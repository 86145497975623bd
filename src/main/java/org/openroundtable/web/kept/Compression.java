package org.openroundtable.web.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.http.HttpServerRequest;

/**
 * Makes what anybody may read smaller (RFC 9110 section 8.4.1.3). Nothing else is compressed: of a page that holds both a
 * secret and what somebody else has written, the length would tell one by the other (BREACH).
 */
public final class Compression {

    public static final String GZIP = "gzip";

    /** Less is sent in one packet anyway. */
    private static final int WORTH_IT = 1200;

    private Compression() {}

    /** Whether the sender takes it, as {@code Accept-Encoding} says; what cannot be read there is passed over. */
    public static boolean isWelcome(HttpServerRequest request) {
        return request.headers().getAll("Accept-Encoding").stream()
                .flatMap(header -> Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")))
                .map(member -> member.replaceAll("\\s", "").split(";", 2))
                .anyMatch(
                        member -> member[0].equals(GZIP) && (member.length == 1 || !member[1].matches("q=0(\\.0*)?")));
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
