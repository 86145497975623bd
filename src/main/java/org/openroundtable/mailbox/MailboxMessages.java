package org.openroundtable.mailbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the mailbox says. */
@MessageBundle("mailbox")
public interface MailboxMessages {

    @Message("Mailbox")
    String title();

    @Message("Mails are not sent here but kept, for everybody to read. The latest 200:")
    String about();

    @Message("No mail was written yet.")
    String empty();

    @Message("Written (UTC)")
    String written();

    @Message("To")
    String to();

    @Message("From")
    String from();

    @Message("Answers to")
    String replyTo();

    @Message("Subject")
    String subject();

    @Message("Occasion")
    String occasion();

    @Message("Attachment")
    String attachment();

    @Message("As a page")
    String html();

    @Message("As text")
    String text();

    @Message("All mails")
    String all();
}
