package org.openroundtable.organiser.figure;

import org.openroundtable.organiser.figure.MomentView.Fault;
import org.openroundtable.organiser.figure.course.Axis;
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

    @Message
    String fault(Fault fault);

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

    String daysBefore();

    @Message
    String axis(Axis axis);

    String axisBeside(String title);

    String before(long days);

    String after(long days);

    String ownBars(String title);

    String formerLine(String title);

    String editionBefore();

    String endOf(String day);

    String through();

    String dayBefore();

    String dayAfter();

    String earlier(String received, String confirmed);

    String later(String received, String confirmed);

    String link();

    String asSvg();

    String all();

    String editions();

    String workbook();

    String report();

    String firstRows(int most);

    String received();

    String confirmedAtEnd();

    String table();

    String most(String number);

    String nothingYet();

    String sessions();

    String lines();

    String linesWords();

    String limit();

    String limitOfEvent();

    String overlap();

    String overlapWords(int most);

    String otherSession();

    String shareOfFirst();

    String forecast();

    String forecastWords(String title, String rate, String confirmed, String persons);

    String wholeEvent();

    String elsewhere();

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
