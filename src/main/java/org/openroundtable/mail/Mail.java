package org.openroundtable.mail;

import java.util.Locale;
import java.util.Objects;

/**
 * A mail as it will arrive, rendered already. Line breaks in what becomes a header count as spaces.
 *
 * @param occasion why it is sent, a word such as {@code confirmation}; for the record, not for the reader
 * @param reference what it is about, in the words of the sender, to find it again; may be null
 * @param senderName shown beside the address that the installation sends from
 * @param replyTo the address that answers go to; may be null
 * @param recipient one address without a name; its domain may be an IDN
 * @param html the same as {@code text} for programs that prefer it
 * @param attachment may be null
 * @param picture in PNG, which {@code html} shows as {@value #PICTURE}; may be null
 * @param unsubscribe address by which a program ends, for its reader, that mails like this come (RFC 8058); may be null
 */
public record Mail(
        String occasion,
        String reference,
        String senderName,
        String replyTo,
        String recipient,
        Locale language,
        String subject,
        String text,
        String html,
        Attachment attachment,
        byte[] picture,
        String unsubscribe) {

    /** Address of the picture in {@code html} (RFC 2392). */
    public static final String PICTURE = "cid:picture";

    public Mail {
        Objects.requireNonNull(occasion);
        Objects.requireNonNull(senderName);
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(language);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(text);
        Objects.requireNonNull(html);
    }

    /** One that comes once, or because of what its reader has done. */
    public Mail(
            String occasion,
            String reference,
            String senderName,
            String replyTo,
            String recipient,
            Locale language,
            String subject,
            String text,
            String html,
            Attachment attachment,
            byte[] picture) {
        this(
                occasion,
                reference,
                senderName,
                replyTo,
                recipient,
                language,
                subject,
                text,
                html,
                attachment,
                picture,
                null);
    }

    /**
     * @param name of the file, ASCII
     * @param contentType with its parameters, such as {@code text/calendar; method=PUBLISH; charset=utf-8}
     */
    public record Attachment(String name, String contentType, byte[] content) {

        public Attachment {
            Objects.requireNonNull(content);
            if (!isHeaderText(name) || !isHeaderText(contentType)) {
                throw new IllegalArgumentException("Not for a header: " + name + ", " + contentType);
            }
        }

        private static boolean isHeaderText(String text) {
            return text.chars().allMatch(c -> c >= ' ' && c < 127);
        }
    }
}
