package org.openroundtable.form;

import io.quarkus.qute.i18n.MessageBundle;

/** What the registration form says. */
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

    String nextApproval();

    String nextConfirmAddress(long hours);

    String nextConfirmAddressWaiting(long hours);

    String nextWaiting();

    String waitingRule();

    String limitPerOrganisation(int people);

    String overLimitWaits();

    String overLimitRefused();

    String passedOver();

    String privacy(String organiser);

    String procurement();

    // ── What is wrong with it ───────────────────────────────────────────────
    String nameMissing();

    String emailMissing();

    String emailInvalid();

    String organisationMissing();

    String organisationHoldsLink();

    String organisationTypeMissing();

    String countryMissing();

    String tooLong(String field, int limit);

    String quoted(String title);

    String sessionsOverlap(String first, String second);

    String sessionsFull(String sessions);

    String organisationFull();

    String sessionsFullForOrganisation(String sessions);

    String codeOrInvitation();

    String codeTitle();

    String code();

    String codeHint();

    String codeNeeded();

    String codeNeededHint();

    String codeUnknown();

    String codeExpired();

    String codeUsedUp();

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

    // ── Registered already ───────────────────────────────────────
    String already();

    String alreadyText(String email);

    // ── The answer comes by mail ─────────────────────────────────
    String mailbox();

    String mailboxText(String event);

    String mailboxNew();

    String mailboxHeld(long hours);

    String mailboxKnown();

    String mailboxAlike();

    String noMail();

    String noMailText();

    // ── Cancelling ──────────────────────────────────────────────────────────
}
