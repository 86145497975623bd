package org.openroundtable.notification.staff;

import org.openroundtable.notification.OrganiserText;
import org.openroundtable.notification.StrangerText;
import org.openroundtable.report.summary.Rhythm;

import io.quarkus.qute.i18n.Message;
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

    String summaryOf(String event);

    String summaryAsAt(String moment);

    String summarySince(String moment);

    String summaryUnchanged(String moment);

    String summaryOpen();

    String summarySessions();

    String summaryConfirmed();

    String summaryWaiting();

    @Message
    String summaryRhythm(Rhythm rhythm);

    String summaryEnd();
}
