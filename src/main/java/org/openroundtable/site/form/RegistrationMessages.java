package org.openroundtable.site.form;

import io.quarkus.qute.i18n.MessageBundle;

/** What the registration form and the registrant's page say. */
@MessageBundle("registration")
public interface RegistrationMessages {

    // ── The form ────────────────────────────────────────────────────────────
    String register();

    String registerFor(String event);

    String lead();

    String closesOn(String when);

    String aboutYou();

    String firstName();

    String lastName();

    String nameHint();

    String email();

    String emailHint();

    String yourOrganisation();

    String organisation();

    String organisationHint();

    String organisationType();

    String country();

    String sessions();

    String sessionsHint();

    String noSessions();

    String clash(String other);

    String unlimited();

    String placesLeft(int count);

    String filling(int count);

    String waitingList(long waiting);

    String full();

    String sessionOver();

    String more();

    String choices();

    String leaveEmpty();

    String next();

    String nextConfirmed();

    String nextConfirmAddress(long hours);

    String nextConfirmAddressWaiting(long hours);

    String nextWaiting();

    String waitingRule();

    String passedOver();

    String privacy(String organiser);

    String procurement();

    // ── What is wrong with it ───────────────────────────────────────────────
    String nameMissing();

    String emailMissing();

    String emailInvalid();

    String organisationMissing();

    String organisationTypeMissing();

    String countryMissing();

    String tooLong(String field, int limit);

    String quoted(String title);

    String sessionsOverlap(String first, String second);

    String sessionsFull(String sessions);

    String optionFull();

    String onlyIf();

    String sessionsUnavailable(String sessions);

    String tooMany(long minutes);

    // ── Not open ────────────────────────────────────────────────────────────
    String notYet(String when);

    String notYetText();

    String closed();

    String closedOn(String when);

    String noRegistration();

    String eventFull();

    String eventFullText();

    String eventCancelled();

    String eventCancelledText();

    String eventPostponed();

    String eventPostponedText();

    String eventRunning();

    String eventRunningText(String until);

    String eventOver();

    String eventOverText(String when);

    String inputKept();

    String inputKeptTillThen();

    String contact(String organiser);

    String backToEvent();

    // ── Registered already, link lost ───────────────────────────────────────
    String already();

    String alreadyText(String email);

    String find();

    String findText();

    String sendLink();

    String linkSent();

    String linkSentText(String email);

    // ── The registrant's page ───────────────────────────────────────────────
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

    String pendingApproval();

    String waiting();

    String waitingText(long position);

    String offered();

    String offeredText(String until);

    String accept();

    String cancelled();

    String cancelledText();

    String expired();

    String expiredText();

    String registerAgain();

    String rejected();

    String yourSessions();

    String placeConfirmed();

    String placeHeld();

    String placeWaiting(long position);

    String placeOffered(String until);

    String giveUp();

    String leaveLine();

    String join();

    String noneChosen();

    String openToYou();

    String changeSessions();

    String saveSessions();

    String changeDetails();

    String save();

    String cancel();

    String changesUntil(String when);

    String changesEnded(String when);

    String calendar();

    String data();

    String yourDetails();

    String name();

    String emailFixed();

    String secret();

    // ── Cancelling ──────────────────────────────────────────────────────────
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

    String keep();

    String back();

    String impossible();

    String impossibleText();

    String tooLate();

    String tooLateText();

    String toRegistration();
}
