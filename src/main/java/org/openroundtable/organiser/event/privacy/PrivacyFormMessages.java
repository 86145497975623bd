package org.openroundtable.organiser.event.privacy;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page on which personal data are spoken of says. */
@MessageBundle("privacyForm")
public interface PrivacyFormMessages {

    String text();

    String controllerHint();

    String noLaw();

    String rightsHint();

    String retentionOf(long n);

    String noticeHint();
}
