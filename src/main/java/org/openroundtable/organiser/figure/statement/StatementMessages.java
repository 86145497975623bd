package org.openroundtable.organiser.figure.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of press statements say around them. */
@MessageBundle("statement")
public interface StatementMessages {

    String title();

    @Message
    String titleOf(int number);

    String lead();

    String none();

    String published();

    String draw();

    String moment();

    String momentHelp();

    String above();

    String aboveHelp();

    String show();

    String preview();

    String previewLead();

    String freeze();

    String momentInvalid();

    @Message
    String aboveInvalid(int least);

    @Message
    String few(long least);

    String again();

    String same();

    String differs();

    @Message
    String was(String name, String was, String now);

    String otherwise();

    String handOut();

    String publish();

    String publishHelp();

    String withdraw();

    String publicPage();

    @Message
    String frozen(String moment);
}
