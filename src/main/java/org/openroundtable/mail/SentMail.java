package org.openroundtable.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail and what has become of it.
 *
 * @param finishedAt when it was sent or given up; null: it waits, or is kept
 * @param error what the mail server said last; null: nothing went wrong
 */
public record SentMail(
        UUID id,
        String occasion,
        String subject,
        String recipient,
        MailState state,
        Instant createdAt,
        Instant finishedAt,
        String error) {}
