package org.openroundtable.site.invitation;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said to whoever is invited. */
@MessageBundle("invited")
public interface InvitedMessages {

    String byOrganiser(String organiser);

    String address();

    String notComing();

    String registered();

    String registeredText();

    String declineTitle(String event);

    String declineText();

    String declineYes();

    String register();

    String declined();

    String declinedText();

    String withdrawn();

    String withdrawnText(String organiser);
}
