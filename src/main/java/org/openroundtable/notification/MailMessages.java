package org.openroundtable.notification;

import io.quarkus.qute.i18n.MessageBundle;

/** What mails and personal calendars say. Rendered as plain text; templates escape it where that is needed. */
@MessageBundle("mail")
public interface MailMessages {

    String subject(String heading, OrganiserText event);

    String hello(StrangerText name);

    String helloNobody();

    // -- confirm your address
    String confirmAddress();

    String confirmAddressText(OrganiserText event);

    String held(String until);

    String numberKept(String until);

    String confirmAddressNotYou();

    // -- registered
    String confirmed();

    String confirmedText(OrganiserText event);

    String waiting();

    String waitingText(OrganiserText event, long position, boolean forColleague);

    String rule();

    String offerRule(long hours, long minutes);

    // -- from the waiting list
    String promoted();

    String promotedText();

    String promotedHeld();

    String offered();

    String offeredText(OrganiserText event, String until);

    String offeredSessionText();

    String offeredHow();

    String offeredEventHow();

    // -- changed, ended
    String changed();

    String changedText(OrganiserText event);

    String correctedText(String details);

    String detailName();

    String detailAddress();

    String detailOrganisation();

    String detailCountry();

    String detailAnswers();

    String acceptedText();

    String lapsed();

    String lapsedText();

    String noSessions();

    String cancelled();

    String cancelledText(OrganiserText event);

    String expired();

    String expiredText(OrganiserText event);

    // -- your link
    String alreadyRegistered();

    String alreadyRegisteredText(OrganiserText event);

    String link();

    String linkText(OrganiserText event);

    String stillToConfirm(String until);

    String linkNotYou();

    String newAddress();

    String newAddressText(OrganiserText event);

    String newAddressUntil(String until);

    String newAddressNotYou();

    String formerAddress();

    String formerAddressText(OrganiserText event);

    String formerAddressNotYou();

    // -- session moved
    String moved(OrganiserText session);

    String movedText(OrganiserText event);

    String eventMovedText(OrganiserText event);

    String movedChoice(String until);

    // -- session changed otherwise, or several
    String sessionChanged(OrganiserText session);

    String sessionsChanged();

    String sessionsChangedText(OrganiserText event, int sessions);

    String withdrawn(OrganiserText session);

    String sessionWithdrawn();

    String sessionCancelled();

    String sessionCancelledText(OrganiserText event);

    String sessionReinstated();

    String formerTitle(OrganiserText title);

    String placeChanged();

    String linkChanged();

    String linkWithdrawn();

    String clash(OrganiserText other);

    String inTheWay(OrganiserText other);

    // -- event cancelled, postponed, taking place after all
    String eventCancelled();

    String eventCancelledText(OrganiserText event);

    String eventCancelledNothingToDo();

    String eventPostponed();

    String eventPostponedText(OrganiserText event);

    String eventPostponedStays();

    String eventScheduled();

    String eventScheduledText(OrganiserText event);

    String calendarCancelled();

    String calendarPostponed();

    // -- sessions
    String placeOpen();

    String placeConfirmed();

    String placeHeld();

    String placeHeldToApprove();

    String placeWaiting(long position, boolean forColleague);

    String placeOffered(String until);

    String placeGone();

    String numberGone();

    String offerGone();

    // -- frame
    String sessions();

    String fresh();

    String others();

    String manyOpen(int sessions);

    String answers();

    String before();

    String now();

    String room();

    String join();

    String when();

    String where();

    String online();

    String hybrid(OrganiserText venue);

    String toRegistration();

    String toConfirm();

    String toOffer();

    String toEvent();

    String personalLink();

    String changeableUntil(String until);

    String calendar();

    String code();

    String codePicture(String code);

    String calendarOfOwn();

    String subscribe();

    String subscribeToAll();

    String procurement();

    String footer(OrganiserText event, OrganiserText organiser);

    String imprint();
}
