package org.openroundtable.organiser.event.privacy;

import org.openroundtable.event.privacy.PrivacyLaw;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page on which personal data are spoken of says. */
@MessageBundle("privacyForm")
public interface PrivacyFormMessages {

    String text();

    String controllerHint();

    @Message
    String law(PrivacyLaw law);

    String noLaw();

    String rightsHint();

    String retentionOf(long n);

    String noticeHint();
}
