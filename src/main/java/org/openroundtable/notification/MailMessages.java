package org.openroundtable.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What mails and personal calendars say. Rendered as plain text; templates escape it where that is needed. */
@MessageBundle("mail")
public interface MailMessages {

    @Message("{heading}: {event}")
    String subject(String heading, OrganiserText event);

    @Message("Hello {name},")
    String hello(StrangerText name);

    @Message("Hello,")
    String helloNobody();

    // -- confirm your address

    @Message("Please confirm your address")
    String confirmAddress();

    @Message("Somebody, most likely you, has registered with this address for “{event}”. "
            + "Please confirm that it is yours: follow the link, then press the button on the page.")
    String confirmAddressText(OrganiserText event);

    @Message("What you asked for is kept for you until {until}. After that it goes to others.")
    String held(String until);

    @Message(
            "Confirm your address before {until} to keep your number in the line; after that your registration lapses.")
    String numberKept(String until);

    @Message("It was not you? Then you need do nothing: without confirmation the registration lapses by itself.")
    String confirmAddressNotYou();

    // -- registered

    @Message("You are registered")
    String confirmed();

    @Message("Thank you for registering for “{event}”. Your registration is confirmed.")
    String confirmedText(OrganiserText event);

    @Message("All sessions in the programme that need no sign-up of their own are open to you as well.")
    String openSessions();

    @Message("You are on the waiting list")
    String waiting();

    @Message("“{event}” is full at the moment. You are number {position} on its waiting list.")
    String waitingText(OrganiserText event, long position);

    @Message("Places that become free are given in the order of registration, at once and without exception.")
    String rule();

    @Message("Who is next gets a mail and has "
            + "{#if hours > 0}{#if hours == 1}one hour{#else}{hours} hours{/if}{#else}{minutes} minutes{/if}"
            + " to take up the place; then it goes to the next in line.")
    String offerRule(long hours, long minutes);

    // -- from the waiting list

    @Message("You have a place")
    String promoted();

    @Message("A place has become free, and as the next in line you have it. There is nothing you need to do.")
    String promotedText();

    @Message("A place is on offer to you")
    String offered();

    @Message("A place at “{event}” has become free. As the next in line you can have it until {until}.")
    String offeredText(OrganiserText event, String until);

    @Message("A place in a session that you are waiting for has become free. As the next in line you can have it.")
    String offeredSessionText();

    @Message("To take it up, follow the link and press the button on the page. "
            + "If you do not, it goes to the next in line, and nothing else changes.")
    String offeredHow();

    @Message("To take it up, follow the link and press the button on the page. "
            + "If you do not, it goes to the next in line, and your registration ends.")
    String offeredEventHow();

    // -- changed, ended

    @Message("Your registration has changed")
    String changed();

    @Message("Your registration for “{event}” was changed. This is how it stands now.")
    String changedText(OrganiserText event);

    @Message("You have taken up the place that was on offer to you. This is how your registration stands now.")
    String acceptedText();

    @Message("Your offer has lapsed")
    String lapsed();

    @Message("The place that was on offer to you was not taken up in time and goes to the next in line. "
            + "This is how your registration stands now.")
    String lapsedText();

    @Message("You have chosen no session with a sign-up of its own.")
    String noSessions();

    @Message("Your registration is cancelled")
    String cancelled();

    @Message("Your registration for “{event}” is cancelled, and your places are free for others. "
            + "As long as registration is open, you can register again.")
    String cancelledText(OrganiserText event);

    @Message("Your registration has ended")
    String expired();

    @Message("The place at “{event}” that was on offer to you was not taken up in time. It goes to the next in line, "
            + "and your registration has ended. As long as registration is open, you can register again.")
    String expiredText(OrganiserText event);

    // -- your link

    @Message("You are already registered")
    String alreadyRegistered();

    @Message("Somebody, most likely you, has tried to register once more with this address for “{event}”. "
            + "You are registered already, and nothing was changed. The link leads to your registration.")
    String alreadyRegisteredText(OrganiserText event);

    @Message("The link to your registration")
    String link();

    @Message("Somebody, most likely you, has asked for the link to your registration for “{event}”. Here it is. "
            + "Links that you received before stay valid.")
    String linkText(OrganiserText event);

    @Message(
            "Your address is not confirmed yet. Please follow the link and press the button on the page before {until}.")
    String stillToConfirm(String until);

    @Message("It was not you? Then you need do nothing: the link was sent to this address and nowhere else.")
    String linkNotYou();

    // -- session moved

    @Message("New time for “{session}”")
    String moved(OrganiserText session);

    @Message("The organiser has moved a session of “{event}”. Your place, or your place in line, stays yours.")
    String movedText(OrganiserText event);

    @Message("Can you not be there at the new time? Until {until} you can change or cancel your registration, "
            + "and somebody else can have the place.")
    String movedChoice(String until);

    // -- session changed otherwise, or several

    @Message("Changes to “{session}”")
    String sessionChanged(OrganiserText session);

    @Message("Several of your sessions have changed")
    String sessionsChanged();

    @Message("The organiser has changed {#if sessions == 1}a session{#else}sessions{/if} of “{event}”. "
            + "Whatever place, or place in line, you have stays yours.")
    String sessionsChangedText(OrganiserText event, int sessions);

    @Message("It was called “{title}” before.")
    String formerTitle(OrganiserText title);

    @Message("The place has changed.")
    String placeChanged();

    @Message("The link to join is new.")
    String linkChanged();

    @Message("The link to join is withdrawn.")
    String linkWithdrawn();

    // -- event cancelled, postponed, taking place after all

    @Message("The event is cancelled")
    String eventCancelled();

    @Message("The organiser has cancelled “{event}”. It will not take place.")
    String eventCancelledText(OrganiserText event);

    @Message("There is nothing you need to do. We are sorry if you had kept the time free.")
    String eventCancelledNothingToDo();

    @Message("The event is postponed")
    String eventPostponed();

    @Message("The organiser has postponed “{event}”. It will not take place at the times that were announced.")
    String eventPostponedText(OrganiserText event);

    @Message("Your registration stays as it is. As soon as there are new times, we will write to you.")
    String eventPostponedStays();

    @Message("The event takes place")
    String eventScheduled();

    @Message(
            "The organiser lets us know that “{event}” takes place after all. This is how your registration stands now.")
    String eventScheduledText(OrganiserText event);

    @Message("The calendar file in the attachment marks your sessions as cancelled in your calendar.")
    String calendarCancelled();

    // -- sessions

    @Message("You have a place.")
    String placeConfirmed();

    @Message("A place is held for you until you confirm your address.")
    String placeHeld();

    @Message("You are on the waiting list, number {position}.")
    String placeWaiting(long position);

    @Message("A place is on offer to you until {until}.")
    String placeOffered(String until);

    // -- frame

    @Message("Your sessions")
    String sessions();

    @Message("The session")
    String session();

    @Message("Before:")
    String before();

    @Message("New:")
    String now();

    @Message("Room:")
    String room();

    @Message("Join here:")
    String join();

    @Message("Where:")
    String where();

    @Message("online")
    String online();

    @Message("{venue}, and online")
    String hybrid(OrganiserText venue);

    @Message("Go to my registration")
    String toRegistration();

    @Message("Confirm my address")
    String toConfirm();

    @Message("Take up the place")
    String toOffer();

    @Message("Go to the event")
    String toEvent();

    @Message("The link is meant for you alone: whoever has it can change your registration. Please do not pass it on.")
    String personalLink();

    @Message("You can change or cancel your registration until {until}.")
    String changeableUntil(String until);

    @Message("The calendar file in the attachment puts your sessions into your calendar, and updates them there.")
    String calendar();

    @Message("Taking part gives no advantage in procurement.")
    String procurement();

    @Message("This mail was written by the registration of “{event}”. Answers reach the organiser, {organiser}.")
    String footer(OrganiserText event, OrganiserText organiser);
}
