package org.openroundtable.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openroundtable.mail.smtp.OutboxClient;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.mailencoder.EmailAddress;

/** Takes mails to the mail server. */
@ApplicationScoped
class Postman {

    /** Connecting, waiting for the greeting and handing over may each take as long as the server may be silent. */
    private static final int SILENCES = 3;

    private final MailClient client;
    private final Context context;
    private final Duration patience;
    private final String sender;
    private final String returnPath;

    Postman(
            @OutboxClient MailClient client,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.mailer.timeout") Duration silence,
            @ConfigProperty(name = "openroundtable.mail.sender") String sender,
            @ConfigProperty(name = "quarkus.mailer.bounce-address") Optional<String> bounceAddress) {
        this.client = client;
        this.context = vertx.getOrCreateContext();
        this.patience = silence.multipliedBy(SILENCES);
        this.sender = sender;
        this.returnPath = bounceAddress.orElse(sender);
    }

    /** Takes all of them there side by side, and waits until every mail has met its fate. A mail that cannot be sent is a {@link Delivery} too, never thrown. */
    List<Delivery> deliver(List<OutboxMail> mails) {
        return Multi.createFrom()
                .iterable(mails)
                .onItem()
                .transformToUni(this::deliver)
                .merge()
                .collect()
                .asList()
                .await()
                .indefinitely();
    }

    private Uni<Delivery> deliver(OutboxMail mail) {
        return Uni.createFrom()
                .completionStage(() -> send(message(mail)).toCompletionStage())
                .ifNoItem()
                .after(patience)
                .fail()
                .map(done -> (Delivery) new Delivery.Accepted(mail))
                .onFailure()
                .recoverWithItem(failure -> failed(mail, failure));
    }

    /**
     * Always on the same event loop. The client shares its connections between threads without care: a greeting that
     * arrives on one before another listens is lost, and so is a mail for a connection that is just being closed.
     */
    private Future<MailResult> send(MailMessage message) {
        Promise<MailResult> sent = Promise.promise();
        context.runOnContext(now -> client.sendMail(message).onComplete(sent));
        return sent.future();
    }

    /** @throws IllegalArgumentException if a mail cannot be made of it */
    private MailMessage message(OutboxMail row) {
        var mail = row.mail();
        var message = new MailMessage()
                .setFrom(sender)
                .setBounceAddress(returnPath)
                .setTo(new EmailAddress(MailHeader.address(mail.recipient())).getEmail())
                .setText(mail.text().replace("\r\n", "\n"))
                .setHtml(mail.html().replace("\r\n", "\n"))
                .addHeader("Message-ID", row.messageId)
                .addHeader("Date", MailHeader.date(row.createdAt))
                .addHeader("From", MailHeader.mailbox(mail.senderName(), sender))
                .addHeader("Subject", MailHeader.text(mail.subject()))
                .addHeader("Content-Language", row.language)
                .addHeader("Auto-Submitted", "auto-generated");
        if (mail.replyTo() != null) {
            message.addHeader("Reply-To", MailHeader.address(mail.replyTo()));
        }
        if (mail.unsubscribe() != null) {
            message.addHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (mail.attachment() != null) {
            message.setAttachment(attachment(mail.attachment()));
        }
        if (mail.picture() != null) {
            message.setInlineAttachment(picture(mail.picture()));
        }
        return message;
    }

    private static MailAttachment attachment(Mail.Attachment attachment) {
        return MailAttachment.create()
                .setName(attachment.name())
                .setContentType(attachment.contentType())
                .setData(Buffer.buffer(attachment.content()));
    }

    private static MailAttachment picture(byte[] png) {
        return MailAttachment.create()
                .setName("picture.png")
                .setContentType("image/png")
                .setDisposition("inline")
                .setContentId("<picture>")
                .setData(Buffer.buffer(png));
    }

    private static Delivery failed(OutboxMail mail, Throwable failure) {
        return isForGood(failure)
                ? new Delivery.Refused(mail, Failure.of(failure))
                : new Delivery.Delayed(mail, Failure.of(failure));
    }

    /**
     * Only an answer to this recipient or this text is the mail's fault. That the server does not let us in, lets us send
     * to nobody, or does not like our sender address says nothing about the mail, which can go once somebody has mended
     * the settings.
     */
    private static boolean isForGood(Throwable failure) {
        if (failure instanceof SMTPException answer) {
            return answer.isPermanent()
                    && !Failure.of(answer).isOfRelay()
                    && (answer.getMessage().startsWith("recipient address not accepted")
                            || answer.getMessage().startsWith("sending data failed"));
        }
        return failure instanceof IllegalArgumentException;
    }
}
