package org.openroundtable.organiser.figure;

import org.openroundtable.report.figure.Breakdown;
import org.openroundtable.report.figure.Known;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of an event's figures says around them. */
@MessageBundle("figures")
public interface FigureMessages {

    String title();

    String asOf();

    String asOfNow();

    String moment();

    String momentHelp();

    String organisationsAre();

    @Message
    String known(Known known);

    String show();

    String now();

    String summary();

    String figure();

    String number();

    String definition();

    String overTime();

    String day();

    String received();

    String confirmedAtEnd();

    String table();

    String most(String number);

    String nothingYet();

    String sessions();

    String session();

    String confirmed();

    String waiting();

    String left();

    String unlimited();

    @Message
    String by(Breakdown breakdown);

    @Message
    String kind(Breakdown breakdown);

    String persons();

    String share();

    String others(int number);

    String download();

    String asCsv();

    String asXlsx();

    String diversity();

    String effective();

    String effectiveWords();

    String ofLargest();

    String ofSmallOrMedium();

    String organisations();

    String countries();

    String live();

    String lost();

    String over();
}
