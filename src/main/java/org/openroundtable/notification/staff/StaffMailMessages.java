package org.openroundtable.notification.staff;

import org.openroundtable.notification.OrganiserText;
import org.openroundtable.notification.StrangerText;

import io.quarkus.qute.i18n.MessageBundle;

/** What mails to people with an account say. */
@MessageBundle("staff")
public interface StaffMailMessages {

    String footer(OrganiserText site);

    String password();

    String passwordText();

    String passwordLimit();

    String passwordNotYou();

    String choosePassword();

    String invitation();

    String invitationEvent(StrangerText by, OrganiserText event);

    String invitationSeries(StrangerText by, OrganiserText series);

    String invitationNew(StrangerText by);

    String invitationAll(StrangerText by);

    String invitationLimit();

    String toEvents();

    String changed();

    String changedText();

    String changedNotYou();

    String signIn();
}
