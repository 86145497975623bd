package org.openroundtable.organiser.invitation;

import org.openroundtable.registration.invitation.InvitationState;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the invitations says. */
@MessageBundle("invitation")
public interface InvitationMessages {

    String title();

    String none();

    String inviteTitle();

    String inviteText();

    String keptFor(int days);

    String people();

    String peopleHint(int most);

    String language();

    String note();

    String noteHint(int most);

    String invite();

    String remind(long people);

    String remindText();

    String list();

    String person();

    @Message
    String state(InvitationState state);

    String answer();

    String mailed();

    String mails(int mails);

    String withdraw();

    String number(long number);

    String registration();

    String older();

    String peopleMissing();

    String tooManyLines(int lines, int most);

    String faultyLine(int line, String text);

    String faultyLines(int lines, String text);

    String noAddress();

    String tooLong();

    String noteTooLong(int most);

    String languageMissing();

    String tooManyMails(int most, int left);

    String notNow();

    String sent(int people);

    String knownInvited();

    String knownRegistered();
}
