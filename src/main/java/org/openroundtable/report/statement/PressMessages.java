package org.openroundtable.report.statement;

import org.openroundtable.report.figure.Known;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of press statements. */
@MessageBundle("press")
public interface PressMessages {

    /** All of it. */
    @Message
    String sentence(String moment, String countries, String organisations, String persons, String sessions);

    @Message
    String sentenceWithoutSessions(String moment, String countries, String organisations, String persons);

    @Message
    String countries(long n);

    @Message
    String organisations(long n);

    @Message
    String persons(long n);

    @Message
    String sessionsAbove(long n, String above);

    String largeSessions();

    @Message
    String largeSessionsWords(String above);

    @Message
    String known(Known known);

    String source();

    String licence();

    String figure();

    String number();

    String definition();

    String queries();

    String names();
}
