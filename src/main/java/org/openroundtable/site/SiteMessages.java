package org.openroundtable.site;

import org.openroundtable.event.EventMode;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionType;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public pages say. */
@MessageBundle("site")
public interface SiteMessages {

    @Message
    String type(SessionType type);

    @Message
    String role(Role role);

    @Message
    String organisationType(OrganisationType type);

    @Message
    String mode(EventMode mode);

    @Message("Roundtables where public authorities, industry and research meet")
    String homeTitle();

    @Message("Find the programme, choose your panels, and register. Taking part is free.")
    String homeText();

    @Message("Next event")
    String nextEvent();

    @Message("Also planned")
    String alsoPlanned();

    @Message("No event is planned at the moment. Previous editions stay here with their programme.")
    String nothingPlanned();

    @Message("Events")
    String events();

    @Message("Upcoming and running")
    String upcoming();

    @Message("Previous editions")
    String previous();

    @Message("There are no previous editions yet.")
    String noPrevious();

    @Message("See all events")
    String allEvents();

    @Message("{series}, edition {edition}")
    String edition(String series, int edition);

    @Message("This event was cancelled")
    String cancelledTitle();

    @Message("It will not take place. The organiser will answer your questions.")
    String cancelledText();

    @Message("This event is postponed")
    String postponedTitle();

    @Message("It will not take place at the time given here. A new date will be announced on this page.")
    String postponedText();

    @Message("This event is under way")
    String runningTitle();

    @Message("It runs until {until}.")
    String runningText(String until);

    @Message("This event is over")
    String overTitle();

    @Message("Thank you to everyone who took part. Here are its programme and figures.")
    String overText();

    @Message("Cancelled")
    String cancelled();

    @Message("Postponed")
    String postponed();

    @Message("Under way")
    String running();

    @Message("Over")
    String over();

    @Message("Register")
    String register();

    @Message("Join the waiting list")
    String joinWaitingList();

    @Message("Registration is open")
    String open();

    @Message("{#if n == 1}One place left{#else}{n} places left{/if}")
    String placesLeft(int n);

    @Message("Registration ends {when}")
    String ends(String when);

    @Message("Registration closes {#if hours == 1}within the hour{#else}in {hours} hours{/if}")
    String closesIn(long hours);

    @Message("Registration opens {#if hours == 1}within the hour{#else}in {hours} hours{/if}")
    String opensIn(long hours);

    @Message("Registration opens {when}")
    String opens(String when);

    @Message("Registration is closed")
    String closed();

    @Message("Registration is closed; all places are taken")
    String full();

    @Message("All places are taken; you can join the waiting list")
    String waitingList();

    @Message("There is no registration for this event")
    String noRegistration();

    @Message("Already registered? Open the link in your confirmation, or have it sent again.")
    String already();

    @Message("Send my link again")
    String findLink();

    @Message(
            "Taking part gives no advantage in any procurement. What is presented here is published to everyone at the same time.")
    String fairness();

    @Message("Practical information")
    String practical();

    @Message("Where")
    String where();

    @Message("When")
    String when();

    @Message("Registration")
    String registration();

    @Message("For whom")
    String audience();

    @Message("{#if n == 1}Language{#else}Languages{/if}")
    String languages(int n);

    @Message("Organiser")
    String organiser();

    @Message("Places")
    String places();

    @Message("About this event")
    String about();

    @Message("The event in figures")
    String figures();

    @Message("{#if n == 1}registration{#else}registrations{/if}")
    String registrations(long n);

    @Message("{#if n == 1}country{#else}countries{/if}")
    String countries(long n);

    @Message("{#if n == 1}organisation{#else}organisations{/if}")
    String organisationsCounted(long n);

    @Message("{#if n == 1}session{#else}sessions{/if}")
    String sessionsCounted(long n);

    @Message("fewer than {n}")
    String fewerThan(long n);

    @Message("Counted are confirmed registrations.")
    String figuresNote();

    @Message("Programme")
    String programme();

    @Message("Programme of {title}")
    String programmeOf(String title);

    @Message("The programme will be published here.")
    String noProgramme();

    @Message("Full programme, to print")
    String fullProgramme();

    @Message("Speakers")
    String speakers();

    @Message("Speakers of {title}")
    String speakersOf(String title);

    @Message("The speakers will be announced here.")
    String noSpeakers();

    @Message("Schedule")
    String schedule();

    @Message("Organisations taking part")
    String organisations();

    @Message("Organisations taking part in {title}")
    String organisationsOf(String title);

    @Message("No organisations yet. They appear here with their first confirmed registration.")
    String noOrganisations();

    @Message("All {n} organisations")
    String allOrganisations(int n);

    @Message("Names of organisations are shown, never those of participants.")
    String organisationsNote();

    @Message("Organisation")
    String organisation();

    @Message("Kind")
    String kind();

    @Message("Documents and recordings")
    String documents();

    @Message("Document")
    String document();

    @Message("Recording")
    String recording();

    @Message("Contact")
    String contact();

    @Message("Add to calendar")
    String calendar();

    @Message("Add this day to calendar")
    String calendarDay();

    @Message("Add all sessions to calendar")
    String calendarAll();

    @Message("Room:")
    String room();

    @Message("Track:")
    String track();

    @Message("at the same time")
    String parallel();

    @Message("ends on the next day")
    String nextDay();

    @Message("{#if n == 1}One place left{#else}{n} places left{/if}, filling")
    String filling(int n);

    @Message("Full, waiting list")
    String fullWaiting();

    @Message("{#if n == 1}one person is waiting{#else}{n} people are waiting{/if}")
    String waiting(long n);

    @Message("Full")
    String sessionFull();

    @Message("This session is over.")
    String sessionOver();

    @Message("Places taken")
    String taken();

    @Message("Own sign-up")
    String ownSignUp();

    @Message("Times in")
    String timesIn();

    @Message("{place} (time of the event)")
    String eventTime(String place);

    @Message("your time")
    String ownTime();

    @Message("Show")
    String show();

    @Message("All times are those of {place} ({zone}).")
    String timesOf(String place, String zone);

    @Message("All times are those of {place}.")
    String timesOfPlace(String place);

    @Message("The event itself goes by the time of {place}.")
    String eventGoesBy(String place);

    @Message("{place}:")
    String atPlace(String place);
}
