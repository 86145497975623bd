package org.openroundtable.site.form;

import org.openroundtable.organisation.OrganisationType;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the registration form and the registrant's page say. */
@MessageBundle("registration")
public interface RegistrationMessages {

    // ── The form ────────────────────────────────────────────────────────────

    @Message("Register")
    String register();

    @Message("Register for {event}")
    String registerFor(String event);

    @Message("Taking part is free. It takes about two minutes.")
    String lead();

    @Message("Registration closes on {when}.")
    String closesOn(String when);

    @Message("About you")
    String aboutYou();

    @Message("First name")
    String firstName();

    @Message("Last name")
    String lastName();

    @Message("One of the two is enough, if you have one name only.")
    String nameHint();

    @Message("E-mail address")
    String email();

    @Message("Your confirmation and the link to change or cancel go here.")
    String emailHint();

    @Message("Your organisation")
    String yourOrganisation();

    @Message("Organisation")
    String organisation();

    @Message("Choose a suggestion if yours is among them; otherwise write the name in full.")
    String organisationHint();

    @Message("Type of organisation")
    String organisationType();

    @Message
    String type(OrganisationType type);

    @Message("It is a small or medium-sized enterprise")
    String smallOrMedium();

    @Message("Fewer than 250 persons, and a turnover of up to 50 or a balance sheet of up to 43 million euro.")
    String smallOrMediumHint();

    @Message("Country of the office you represent")
    String country();

    @Message("Position")
    String position();

    @Message("Sessions")
    String sessions();

    @Message("Choose those you want to attend. All other parts of the programme are open to everybody registered.")
    String sessionsHint();

    @Message("All sessions are open to everybody registered; there is nothing to choose.")
    String noSessions();

    @Message("At the same time as “{other}”: you can attend only one of them.")
    String clash(String other);

    @Message("No limit")
    String unlimited();

    @Message("{#if count == 1}1 place left{#else}{count} places left{/if}")
    String placesLeft(int count);

    @Message("{#if count == 1}Filling: 1 place left{#else}Filling: {count} places left{/if}")
    String filling(int count);

    @Message(
            "{#if waiting == 0}Full; you would be first on the waiting list{#else if waiting == 1}Full; 1 person is on the waiting list{#else}Full; {waiting} persons are on the waiting list{/if}")
    String waitingList(long waiting);

    @Message("Full")
    String full();

    @Message("Over")
    String sessionOver();

    @Message("Anything else")
    String more();

    @Message("Accessibility needs")
    String accessibilityNeeds();

    @Message("Captions, sign language, documents in another format: only the organiser sees it.")
    String accessibilityHint();

    @Message("Questions for the panels")
    String questions();

    @Message("Your choice")
    String choices();

    @Message("Show my name to other participants")
    String showName();

    @Message("Let other participants contact me")
    String shareContact();

    @Message("Tell me about later events")
    String laterAnnouncements();

    @Message("Leave this field empty")
    String leaveEmpty();

    @Message("What happens next")
    String next();

    @Message(
            "You get a confirmation by e-mail with entries for your calendar and a link with which you can change or cancel.")
    String nextConfirmed();

    @Message(
            "You get an e-mail with a link to confirm your address. Your places are held for you for {hours} hours; after that they go to others.")
    String nextConfirmAddress(long hours);

    @Message(
            "You get an e-mail with a link to confirm your address. Confirm it within {hours} hours to keep your number in the line.")
    String nextConfirmAddressWaiting(long hours);

    @Message(
            "All places in this event are taken. You join the waiting list; when a place becomes free it goes to the person who has waited longest, and you are told by e-mail.")
    String nextWaiting();

    @Message("A place that becomes free goes to the person who has waited longest; you are told by e-mail.")
    String waitingRule();

    @Message("Who has not confirmed their address is passed over until they have.")
    String passedOver();

    @Message("{organiser} uses what you enter to run this event and to publish figures that name nobody.")
    String privacy(String organiser);

    @Message("Taking part gives no advantage in procurement.")
    String procurement();

    // ── What is wrong with it ───────────────────────────────────────────────

    @Message("Enter your name")
    String nameMissing();

    @Message("Enter your e-mail address")
    String emailMissing();

    @Message("Enter an e-mail address like name@example.org")
    String emailInvalid();

    @Message("Enter your organisation")
    String organisationMissing();

    @Message("Choose the type of your organisation")
    String organisationTypeMissing();

    @Message("Choose a country")
    String countryMissing();

    @Message("{field}: at most {limit} characters fit here")
    String tooLong(String field, int limit);

    @Message("“{title}”")
    String quoted(String title);

    @Message("“{first}” and “{second}” are at the same time; choose one of them")
    String sessionsOverlap(String first, String second);

    @Message("{sessions}: no place is left, and there is no waiting list; choose another session")
    String sessionsFull(String sessions);

    @Message("No place is left for this answer; choose another one")
    String optionFull();

    @Message("{sessions}: can no longer be chosen")
    String sessionsUnavailable(String sessions);

    @Message(
            "There were too many tries; please send the form again in {#if minutes == 1}one minute{#else}{minutes} minutes{/if}")
    String tooMany(long minutes);

    // ── Not open ────────────────────────────────────────────────────────────

    @Message("Registration opens on {when}")
    String notYet(String when);

    @Message("Please come back then. Everybody has the same chance from that moment on.")
    String notYetText();

    @Message("Registration is closed")
    String closed();

    @Message("It closed on {when}.")
    String closedOn(String when);

    @Message("There is no registration for this event")
    String noRegistration();

    @Message("The event is full")
    String eventFull();

    @Message("All places are taken, and there is no waiting list.")
    String eventFullText();

    @Message("This event was cancelled")
    String eventCancelled();

    @Message("It will not take place. The organiser will answer your questions.")
    String eventCancelledText();

    @Message("This event is postponed")
    String eventPostponed();

    @Message("It will not take place at the time given. A new date will be announced on the page of the event.")
    String eventPostponedText();

    @Message("This event is under way")
    String eventRunning();

    @Message("It runs until {until}.")
    String eventRunningText(String until);

    @Message("This event is over")
    String eventOver();

    @Message("It ended on {when}.")
    String eventOverText(String when);

    @Message("You were not registered. What you entered is still below, in case you want to keep it.")
    String inputKept();

    @Message(
            "You are not registered yet. What you entered is still below; send it again as soon as registration is open.")
    String inputKeptTillThen();

    @Message("Questions? Write to {organiser}:")
    String contact(String organiser);

    @Message("Back to the event")
    String backToEvent();

    // ── Registered already, link lost ───────────────────────────────────────

    @Message("This address is registered already")
    String already();

    @Message(
            "If you registered a moment ago, that has worked. Nothing was changed now; we have sent the link to the registration to {email} once more. With it you can see, change or cancel it.")
    String alreadyText(String email);

    @Message("Find my registration")
    String find();

    @Message("Enter the address with which you have registered. We send you the link to your registration once more.")
    String findText();

    @Message("Send me the link")
    String sendLink();

    @Message("Look into your mailbox")
    String linkSent();

    @Message(
            "If {email} is registered for an event, a mail with the link is on its way. If none arrives, look into the folder for unwanted mail, or try another address.")
    String linkSentText(String email);

    // ── The registrant's page ───────────────────────────────────────────────

    @Message("Your registration")
    String yours();

    @Message("You are registered")
    String confirmed();

    @Message("Your registration stays as it is.")
    String stays();

    @Message("A confirmation is on its way to {email}.")
    String confirmationSent(String email);

    @Message(
            "{#if waiting == 1}You are on the waiting list for one session.{#else}You are on the waiting list for {waiting} sessions.{/if}")
    String waitingFor(int waiting);

    @Message("Please confirm your address")
    String pendingEmail();

    @Message("We have sent a mail to {email}. Follow the link in it to confirm your address.")
    String pendingEmailText(String email);

    @Message("Is {email} your address?")
    String confirmAddressText(String email);

    @Message("Your places are held until {until}. Confirm your address before that to keep them.")
    String placesHeld(String until);

    @Message("Confirm your address before {until} to keep your number in the line.")
    String numberHeld(String until);

    @Message("Confirm my address")
    String confirmAddress();

    @Message("The organiser looks at your registration")
    String pendingApproval();

    @Message("You are on the waiting list")
    String waiting();

    @Message("All places in the event are taken. You are number {position} in the line.")
    String waitingText(long position);

    @Message("A place is free for you")
    String offered();

    @Message("Take it up before {until}; after that it goes to the next person.")
    String offeredText(String until);

    @Message("Take the place")
    String accept();

    @Message("Your registration is cancelled")
    String cancelled();

    @Message("All your places have been given up.")
    String cancelledText();

    @Message("Your registration has expired")
    String expired();

    @Message("It was not confirmed in time, and its places went to others.")
    String expiredText();

    @Message("You can register again while registration is open.")
    String registerAgain();

    @Message("Your registration was not accepted")
    String rejected();

    @Message("Your sessions")
    String yourSessions();

    @Message("Confirmed")
    String placeConfirmed();

    @Message("Held for you")
    String placeHeld();

    @Message("Number {position} on the waiting list")
    String placeWaiting(long position);

    @Message("On offer until {until}")
    String placeOffered(String until);

    @Message("Give up this place")
    String giveUp();

    @Message("Leave the waiting list")
    String leaveLine();

    @Message("Join online")
    String join();

    @Message("You have chosen no session.")
    String noneChosen();

    @Message("All open parts of the programme are yours to attend.")
    String openToYou();

    @Message("Change my sessions")
    String changeSessions();

    @Message("Save my choice")
    String saveSessions();

    @Message("Correct my details")
    String changeDetails();

    @Message("Save")
    String save();

    @Message("Cancel my registration")
    String cancel();

    @Message("You can change or cancel until {when}.")
    String changesUntil(String when);

    @Message("Changes were possible until {when}.")
    String changesEnded(String when);

    @Message("Add to my calendar")
    String calendar();

    @Message("My data (JSON)")
    String data();

    @Message("Your details")
    String yourDetails();

    @Message("Name")
    String name();

    @Message("The address cannot be changed. To use another one, cancel and register again.")
    String emailFixed();

    @Message("This page is yours alone. Whoever has its address can change your registration, so keep it to yourself.")
    String secret();

    // ── Cancelling ──────────────────────────────────────────────────────────

    @Message("Cancel your registration?")
    String cancelQuestion();

    @Message(
            "Your registration for {event} ends{#if places == 1}, and with it what you have in one session{#else if places > 1}, and with it what you have in {places} sessions{/if}.")
    String cancelText(String event, int places);

    @Message("This can’t be undone. If you register again, you stand at the end of the line.")
    String cancelFinal();

    @Message("Yes, cancel my registration")
    String cancelYes();

    @Message("Give up your place in “{session}”?")
    String giveUpQuestion(String session);

    @Message("Your place goes to the next person on the waiting list.")
    String losesToNext();

    @Message("Your place becomes free for somebody else.")
    String losesToAnybody();

    @Message("You lose number {position} on the waiting list.")
    String losesNumber(long position);

    @Message("You lose number {position} on the waiting list of the event.")
    String losesEventNumber(long position);

    @Message(
            "Your other sessions stay as they are. If you choose this session again, you stand at the end of the line.")
    String giveUpText();

    @Message("Yes, give up this place")
    String giveUpYes();

    @Message("Leave the waiting list of “{session}”?")
    String leaveLineQuestion(String session);

    @Message("Yes, leave the waiting list")
    String leaveLineYes();

    @Message("No, keep everything")
    String keep();

    @Message("That is no longer possible")
    String impossible();

    @Message(
            "Your registration has ended, the place was given up already, or what was on offer has gone to somebody else. Nothing was changed.")
    String impossibleText();

    @Message("It is too late for changes")
    String tooLate();

    @Message("Nothing was changed. If you can’t attend, please tell the organiser.")
    String tooLateText();

    @Message("To my registration")
    String toRegistration();
}
