package org.openroundtable.organiser.figure.summary;

import org.openroundtable.report.summary.Rhythm;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of summaries by mail say. */
@MessageBundle("summary")
public interface SummaryMessages {

    String title();

    String lead();

    String when(String zone);

    String over();

    String often();

    String never();

    @Message
    String rhythm(Rhythm rhythm);

    String save();

    String ownNone();

    String endTitle();

    String endLead();

    String end();

    String ended();
}
