package org.openroundtable.organiser.registration.detail;

import org.openroundtable.mail.MailState;
import org.openroundtable.notification.repetition.Repeated;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of one registration say. */
@MessageBundle("detail")
public interface DetailMessages {

    String invitation();

    String email();

    String organisation();

    String language();

    String registered();

    String position(long position);

    String heldUntil(String moment);

    String offeredUntil(String moment);

    String programme();

    String noProgramme();

    String noProgrammeAnyMore();

    String open();

    String cancelledSession();

    String code();

    String present(String moment);

    String withoutPlace();

    String presentElsewhere();

    String history();

    String mails();

    String noMails();

    String mailTo(String address);

    @Message
    String mail(MailState state);

    String mailsHint();

    String repeat();

    String repeatOf(String subject, String date, String clock);

    @Message
    String repeated(Repeated outcome);

    String notes();

    String newNote();

    String addNote();

    String note();

    String change();

    String changeNote();

    String changeNoteFrom(String date, String clock);

    String removeNote();

    String noteMissing();

    String tooLong(int longest);

    String tags();

    String tagsHint();

    String saveTags();

    String asRegistrant();

    String sendLink();

    String changeSessions();

    String sessionsHint();

    String losesToNext();

    String losesPlace();

    String losesNumber(long position);

    String save();

    String back();

    String cancel();

    String cancelQuestion(String name);

    String cancelText(int places);

    String lossQuestion(String name);

    String lossText();

    String lossYes();

    String reject();

    String rejectQuestion(String name);

    String rejectText();

    String tellReason();

    String toDecide();

    String toDecideText();

    String approve();

    String decided();

    String reason();

    String reasonHint();

    String reasonMissing();

    String confirmAnyway();

    String confirmAnywayText();

    String notPossible();

    String noSuchSession();

    String overlapping(String first, String second);

    String full();

    String organisationFull();
}
