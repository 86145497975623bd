package org.openroundtable.organiser.programme;

import org.openroundtable.release.warning.WarningRule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about the programme say. */
@MessageBundle("programme")
public interface ProgrammeMessages {

    String sessions();

    String none();

    String timesOf(String place);

    String asList();

    String asGrid();

    String view();

    String add();

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

    String move();

    String copy();

    String moveThis(String title);

    String copyThis(String title);
}
