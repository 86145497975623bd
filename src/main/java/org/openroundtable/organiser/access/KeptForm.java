package org.openroundtable.organiser.access;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import jakarta.ws.rs.ClientErrorException;

import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.form.FormReader;

/**
 * A form that came when nobody was signed in any more, to be sent on after signing in: compressed (RFC 1951), in base64url,
 * so that it fits into the form that asks who it is.
 */
public final class KeptForm {

    /** In characters; with it, a form is as long as a form may be. */
    private static final int LONGEST = 48 << 10;
    /** In bytes, as was sent: no form is longer. */
    private static final int LARGEST = 64 << 10;

    private static final int CHUNK = 8 << 10;

    private KeptForm() {}

    /**
     * Without passwords, since it may be kept in pages and in the database.
     *
     * @return empty: it is too long to be kept
     */
    public static Optional<String> of(byte[] sent) {
        var fields = Arrays.stream(new String(sent, StandardCharsets.UTF_8).split("&"))
                .filter(field -> !FormFields.isSecret(field.replaceFirst("=.*", "")))
                .collect(Collectors.joining("&"));
        return packed(fields.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of one that was read. */
    static Optional<String> of(FormFields sent) {
        var fields = sent.pairs().stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
        return packed(fields.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<String> packed(byte[] sent) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(sent);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                packed.write(chunk, 0, deflater.deflate(chunk));
            }
            var kept = Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
            return kept.length() > LONGEST ? Optional.empty() : Optional.of(kept);
        } finally {
            deflater.end();
        }
    }

    /** What was sent; nothing, if that can't be read. */
    public static List<FormFields.Pair> fields(String kept) {
        try {
            return FormReader.read(unpacked(Base64.getUrlDecoder().decode(kept)))
                    .pairs();
        } catch (IllegalArgumentException | DataFormatException | ClientErrorException unreadable) {
            return List.of();
        }
    }

    private static String unpacked(byte[] packed) throws DataFormatException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var sent = new byte[LARGEST];
            var length = 0;
            while (!inflater.finished() && length < LARGEST) {
                var more = inflater.inflate(sent, length, LARGEST - length);
                if (more == 0) {
                    break;
                }
                length += more;
            }
            return new String(sent, 0, length, StandardCharsets.UTF_8);
        } finally {
            inflater.end();
        }
    }
}
