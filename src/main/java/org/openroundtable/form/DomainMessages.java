package org.openroundtable.form;

import org.openroundtable.event.EventMode;
import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionType;
import org.openroundtable.question.RetentionGroup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the constants of the domain are called, on every page and in every mail; in templates {@code domain:role(role)}. */
@MessageBundle("domain")
public interface DomainMessages {

    @Message
    String sessionType(SessionType type);

    @Message
    String sessionCancelled();

    @Message
    String role(Role role);

    @Message
    String organisationType(OrganisationType type);

    @Message
    String eventMode(EventMode mode);

    @Message
    String privacyLaw(PrivacyLaw law);

    /** How long what is answered is kept. */
    @Message
    String retentionGroup(RetentionGroup group);
}
