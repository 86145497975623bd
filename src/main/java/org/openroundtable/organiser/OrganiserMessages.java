package org.openroundtable.organiser;

import org.openroundtable.account.role.Role;
import org.openroundtable.event.EventPhase;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame around every page of the organisers says, and what they call what is everywhere. */
@MessageBundle("organiser")
public interface OrganiserMessages {

    String home();

    String accounts();

    String history();

    String settings();

    String signIn();

    String signOut();

    String publicSite();

    String publicPage();

    String noEvents();

    String newEvent();

    String drafts();

    String draft();

    String neverPublished();

    String missing(long things);

    String unpublished(int things);

    String nothingUnpublished();

    String behind();

    @Message
    String phase(EventPhase phase);

    @Message
    String role(Role role);

    String newEvents();

    String overview();
}
