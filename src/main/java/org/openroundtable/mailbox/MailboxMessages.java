package org.openroundtable.mailbox;

import io.quarkus.qute.i18n.MessageBundle;

/** What the mailbox says. */
@MessageBundle("mailbox")
public interface MailboxMessages {

    String title();

    String about();

    String empty();

    String written();

    String to();

    String from();

    String replyTo();

    String subject();

    String occasion();

    String attachment();

    String html();

    String text();

    String all();
}
