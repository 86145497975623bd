package org.openroundtable.organiser.attendance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the attendance say. */
@MessageBundle("attendance")
public interface AttendanceMessages {

    String title();

    String text();

    String noSessions();

    String counts(long present, long expected);

    String cancelled();

    String find();

    String words();

    String list();

    @Message
    String shown(Shown shown);

    String nobody();

    String mark();

    String markNamed(String name);

    String withdraw();

    String withdrawNamed(String name);

    String present(String time);

    String presentBy(String time, String name);

    String withoutPlace();

    String noPlace();

    String hasNoPlace(String name);

    String elsewhere();

    String notRegistered(String name);

    String letIn();

    String isPresent(String name, String time);

    String isPresentBy(String name, String time, String by);

    String isNotPresent(String name);

    String export();

    String back();

    String next();

    String first();

    String name();

    String organisation();

    String place();

    String here();

    String since();

    String by();

    String yes();

    String no();

    String scan();

    String code();

    String codeHint();

    String noCode();

    String camera();

    String cameraOff();

    String cameraRefused();

    String notSent();

    String view();

    String toList();

    @Message
    String scanned(Scanned scanned);
}
