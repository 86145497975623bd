package org.openroundtable.notification.invitation;

import org.openroundtable.notification.OrganiserText;

import io.quarkus.qute.i18n.MessageBundle;

/** What letters to people who are invited say, beside what all letters do. */
@MessageBundle("guest")
public interface InvitationMailMessages {

    String invitation();

    String invitationText(OrganiserText organiser, OrganiserText event);

    String invitationReminder();

    String invitationReminderText(OrganiserText organiser, OrganiserText event);

    String toForm();

    String notComing();

    String personalInvitation();

    String focalPoint();

    String focalPointText(OrganiserText organiser, OrganiserText event, OrganiserText organisation);

    String focalPointCan();

    String toDelegation();

    String focalPointLink();
}
