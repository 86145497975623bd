package org.openroundtable.organiser.programme;

import org.openroundtable.release.warning.WarningRule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about the programme say. */
@MessageBundle("programme")
public interface ProgrammeMessages {

    String none();

    String timesOf(String place);

    String asList();

    String asGrid();

    String view();

    String days();

    String add();

    String saveAndAnother();

    String untimed();

    String untitled();

    String time();

    String noRoom();

    String signUp();

    String places(int n);

    String cancelled();

    String incomplete();

    String blocks();

    @Message
    String warning(WarningRule rule);

    String allSessions();

    String edit();

    String move();

    String copy();

    String moveThis(String title);

    String copyThis(String title);

    String removeThis(String title);

    String remove();

    String removeText();

    String removeWanted(long count);

    String keep();

    String cancel();

    String reinstate();

    String cancelHint();

    String block();

    String blockHint();

    String which();

    String ticked();

    String allOf(String day);

    String toDay();

    String moveBlock();

    String tick(String title);

    String verbs();

    String when();

    String day();

    String people();

    String peopleHint();

    String person(int number);

    String role(int number);

    String more();

    String registrableHint();

    String capacityHint();

    String limitPerOrganisationHint();

    String texts();

    String anyLanguage();

    String joinUrlHint();

    String materialsHint();

    String linkTitle(long number);

    String linkUrl(long number);

    String further();

    String furtherRooms();

    String furtherRoomsHint();

    String lastDay();

    String lastDayHint();

    String withLater();

    String steps();

    String earlier(int minutes);

    String later(int minutes);
}
