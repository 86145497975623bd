package org.openroundtable.site;

import io.quarkus.qute.i18n.MessageBundle;

/** What the public pages say. */
@MessageBundle("site")
public interface SiteMessages {

    String homeTitle();

    String demo();

    String demoSignIn();

    String homeText();

    String nextEvent();

    String alsoPlanned();

    String nothingPlanned();

    String events();

    String upcoming();

    String previous();

    String noPrevious();

    String allEvents();

    String edition(String series, int edition);

    String cancelledTitle();

    String cancelledText();

    String postponedTitle();

    String postponedText();

    String runningTitle();

    String runningText(String until);

    String overTitle();

    String overText();

    String cancelled();

    String postponed();

    String running();

    String over();

    String register();

    String joinWaitingList();

    String open();

    String placesLeft(int n);

    String ends(String when);

    String closesIn(long hours);

    String opensIn(long hours);

    String opens(String when);

    String closed();

    String full();

    String waitingList();

    String noRegistration();

    String already();

    String findLink();

    String fairness();

    String practical();

    String where();

    String when();

    String registration();

    String audience();

    String languages(int n);

    String organiser();

    String places();

    String about();

    String figures();

    String registrations(long n);

    String countries(long n);

    String organisationsCounted(long n);

    String sessionsCounted(long n);

    String fewerThan(long n);

    String figuresNote();

    String programme();

    String programmeOf(String title);

    String noProgramme();

    String fullProgramme();

    String speakers();

    String speakersOf(String title);

    String noSpeakers();

    String schedule();

    String organisations();

    String organisationsOf(String title);

    String organisation();

    String kind();

    String documents();

    String document();

    String recording();

    String contact();

    String calendar();

    String calendarDay();

    String calendarAll();

    String room();

    String track();

    String parallel();

    String nextDay();

    String filling(int n);

    String fullWaiting();

    String waiting(long n);

    String sessionFull();

    String sessionCancelled();

    String sessionOver();

    String taken();

    String ownSignUp();

    String timesIn();

    String eventTime(String place);

    String ownTime();

    String show();

    String timesOf(String place, String zone);

    String timesOfPlace(String place);

    String eventGoesBy(String place);

    String atPlace(String place);

    String days();

    String find();

    String words();

    String anyTrack();

    String trackFilter();

    String anyType();

    String typeFilter();

    String anyRoom();

    String roomFilter();

    String showEverything();

    String sessionsFound(int n);

    String noneThisDay();

    String sessions(int n);

    String timetable();

    String time();

    String tracks();

    String allSpeakers(int n);

    String language();

    String links();

    String doNotRecord();

    String website();

    String privacyNotice();

    String calendarOf(String title);
}
