package org.openroundtable.mailbox;

import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.openroundtable.mail.KeptMail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One kept mail.
 *
 * @param written ISO 8601, UTC
 * @param attachment name of the file, or null
 */
@CheckedTemplate(basePath = "mailbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailPage(UUID id, String written, Headers headers, String language, String text, String attachment)
        implements TemplateInstance {

    /** @param replyTo or null */
    record Headers(String subject, String sender, String replyTo, String recipient, String occasion) {}

    static MailPage of(KeptMail kept) {
        var mail = kept.mail();
        return new MailPage(
                kept.id(),
                written(kept),
                new Headers(mail.subject(), mail.senderName(), mail.replyTo(), mail.recipient(), mail.occasion()),
                mail.language().toLanguageTag(),
                mail.text(),
                mail.attachment() == null ? null : mail.attachment().name());
    }

    static String written(KeptMail kept) {
        return kept.writtenAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
