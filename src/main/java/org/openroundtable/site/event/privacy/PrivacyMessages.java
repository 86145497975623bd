package org.openroundtable.site.event.privacy;

import org.openroundtable.event.privacy.PrivacyLaw;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the notice about personal data says of itself. */
@MessageBundle("privacy")
public interface PrivacyMessages {

    String title();

    String controller();

    @Message
    String underLaw(PrivacyLaw law);

    String purposes();

    String legalBasis();

    String retention();

    String invited(int days);

    String rights();

    @Message
    String usualRights(PrivacyLaw law);

    String contact();
}
