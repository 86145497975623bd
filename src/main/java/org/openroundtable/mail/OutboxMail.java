package org.openroundtable.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row of the outbox. Its Message-ID never changes, so a reader's mail program can recognise a repeat. */
@Entity
@Table(name = "outbox_mail")
class OutboxMail {

    @Id
    UUID id;

    @Column(name = "message_id")
    String messageId;

    String occasion;
    String reference;
    String recipient;

    @Column(name = "sender_name")
    String senderName;

    @Column(name = "reply_to")
    String replyTo;

    String language;
    String subject;

    @Column(name = "text_body")
    String text;

    @Column(name = "html_body")
    String html;

    @Column(name = "attachment_name")
    String attachmentName;

    @Column(name = "attachment_type")
    String attachmentType;

    @Column(name = "attachment_content")
    byte[] attachmentContent;

    @Column(name = "picture_content")
    byte[] picture;

    String unsubscribe;

    @Enumerated(EnumType.STRING)
    MailState state;

    /** Counts the claims; a dispatcher that was overtaken sees by it that its claim is no longer the last. */
    int attempts;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    @Column(name = "last_error")
    String lastError;

    /** The server has refused it, and has taken none since: perhaps that was not the mail's fault. */
    boolean refused;

    protected OutboxMail() {}

    OutboxMail(Mail mail, MailState state, String senderDomain, Instant now) {
        this.id = UUID.randomUUID();
        this.messageId = "<" + id + "@" + senderDomain + ">";
        this.occasion = mail.occasion();
        this.reference = mail.reference();
        this.recipient = mail.recipient();
        this.senderName = mail.senderName();
        this.replyTo = mail.replyTo();
        this.language = mail.language().toLanguageTag();
        this.subject = mail.subject();
        this.text = mail.text();
        this.html = mail.html();
        if (mail.attachment() != null) {
            this.attachmentName = mail.attachment().name();
            this.attachmentType = mail.attachment().contentType();
            this.attachmentContent = mail.attachment().content();
        }
        this.picture = mail.picture();
        this.unsubscribe = mail.unsubscribe();
        this.state = state;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** As it was written; not to be asked for once the texts are erased. */
    Mail mail() {
        var attachment = attachmentContent == null
                ? null
                : new Mail.Attachment(attachmentName, attachmentType, attachmentContent);
        return new Mail(
                occasion,
                reference,
                senderName,
                replyTo,
                recipient,
                Locale.forLanguageTag(language),
                subject,
                text,
                html,
                attachment,
                picture,
                unsubscribe);
    }
}
