package org.openroundtable.organiser.registration.bulk;

import org.openroundtable.registration.bulk.BulkOutcome;
import org.openroundtable.registration.bulk.BulkVerb;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say that work on several registrations. */
@MessageBundle("bulk")
public interface BulkMessages {

    String title();

    String concerns(long number);

    String andOthers(long number);

    String what();

    @Message
    String verb(BulkVerb verb);

    String possible(long number);

    String writesTo(long number);

    String writesToNobody();

    String movingUp();

    String verbMissing();

    String argument();

    String argumentHint();

    String told();

    String argumentMissing();

    String tooLong(int longest);

    String othersNow(long number);

    String begin();

    String back();

    String progress(long finished, long total);

    String doneFor(long number);

    String written(long number);

    String writtenToNobody();

    String writtenToThoseMovingUp();

    String refresh();

    String nobody();

    String notDone(long number);

    String done(long number);

    String furtherDone();

    String furtherNotDone();

    @Message
    String outcome(BulkOutcome outcome);
}
