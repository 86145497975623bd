package org.openroundtable.organiser.registration.imports;

import org.openroundtable.registration.exchange.ImportOutcome;
import org.openroundtable.registration.search.Column;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which tables of registrations are taken in. */
@MessageBundle("intake")
public interface IntakeMessages {

    String title();

    String lead();

    String file();

    String fileHint();

    String upload();

    String earlier();

    String notStarted();

    String noTable();

    String empty();

    String tooLarge(int rows);

    String formula(String where);

    String macros();

    String fileMissing();

    String columns();

    String columnsHint();

    String unnamed(int number);

    String ignore();

    String usual();

    String usualHint();

    String language();

    String terms();

    String waits();

    String tell();

    String informed();

    String informedMissing();

    String check();

    String twiceChosen();

    String columnMissing();

    String wouldBe(long fresh);

    String wouldBeKnown(int known);

    String faulty(int rows);

    String closed();

    String orWaiting();

    String row();

    String column();

    String value();

    String wrong();

    String more(int lines);

    String asCsv();

    String start(long fresh);

    String startHint();

    String noSuchSession();

    String overlapping(String first, String second);

    String twice(int row);

    String progress(long finished, long total);

    String refresh();

    String others();

    @Message
    String outcome(ImportOutcome outcome);

    /** Other names of such a column, parted by vertical lines. */
    @Message
    String also(Column column);
}
