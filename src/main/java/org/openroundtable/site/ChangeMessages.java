package org.openroundtable.site;

import org.openroundtable.event.EventStatus;
import org.openroundtable.release.comparison.ChangeSubject;
import org.openroundtable.release.comparison.DocumentField;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of changes, to everybody and to organisers; in templates {@code change:field(field)}. */
@MessageBundle("change")
public interface ChangeMessages {

    @Message
    String subject(ChangeSubject subject);

    @Message
    String field(DocumentField field);

    @Message
    String status(EventStatus status);

    String added();

    String removed();

    String changed();

    String was();

    String becomes();

    String nothing();

    String yes();

    String no();

    String title();

    String lead(String event);

    String none();

    String first();

    String feed();

    String back();

    /** Why the event is cancelled or postponed. */
    String reasonGiven();
}
