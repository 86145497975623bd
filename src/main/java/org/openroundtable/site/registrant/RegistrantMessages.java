package org.openroundtable.site.registrant;

import io.quarkus.qute.i18n.MessageBundle;

/** What the registrant's pages say. */
@MessageBundle("registrant")
public interface RegistrantMessages {

    // ── A lost link ──
    String find();

    String findText();

    String sendLink();

    String linkSent();

    String linkSentText(String email);

    // ── The registrant's page ──
    String yours();

    String confirmed();

    String stays();

    String confirmationSent(String email);

    String waitingFor(int waiting);

    String pendingEmail();

    String pendingEmailText(String email);

    String confirmAddressText(String email);

    String placesHeld(String until);

    String numberHeld(String until);

    String confirmAddress();

    String newAddress();

    String newAddressText(String event, String email);

    String newAddressImpossible(String event, String email);

    String pendingApproval();

    String pendingApprovalText(String email);

    String waiting();

    String waitingText(long position);

    String waitingForColleague(long position);

    String offered();

    String offeredText(String until);

    String accept();

    String inTheWay(String other);

    String inTheWayOfOffer(String other);

    String cancelled();

    String cancelledText();

    String expired();

    String expiredText();

    String registerAgain();

    String rejected();

    String rejectedText();

    String when();

    String where();

    String yourProgramme();

    String placeOpen();

    String placeConfirmed();

    String placeHeld();

    String placeWaiting(long position);

    String placeWaitingForColleague();

    String placeOffered(String until);

    String placeOfferedNotNow();

    String keptInCancelled();

    String giveUp();

    String leaveLine();

    String join();

    String joinHint();

    String noneChosen();

    String changeSessions();

    String saveSessions();

    String changeDetails();

    String save();

    String cancel();

    String changesUntil(String when);

    String changesEnded(String when);

    String calendar();

    String subscribe();

    String subscribeHint();

    String data();

    String yourDetails();

    String name();

    String emailFixed();

    String secret();

    // ── Cancelling ──
    String cancelQuestion();

    String cancelText(String event, int places);

    String cancelFinal();

    String cancelYes();

    String giveUpQuestion(String session);

    String losesToNext();

    String losesToAnybody();

    String losesNumber(long position);

    String losesEventNumber(long position);

    String giveUpText();

    String giveUpYes();

    String leaveLineQuestion(String session);

    String leaveLineYes();

    String lossesQuestion(int lost);

    String lossText();

    String lossYes();

    String keep();

    String back();

    String impossible();

    String impossibleText();

    String nothingChanged();

    String tooLate();

    String tooLateText();

    String toRegistration();

    String yourCode();

    String codeHint();

    String codePicture();

    String lateCodeHint();

    String showCode();
}
