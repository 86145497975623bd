package org.openroundtable.report.figure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What each figure is called, and in words what it counts; on every page and in all that is published. */
@MessageBundle("definition")
public interface Definitions {

    @Message
    String name(Figure figure);

    @Message
    String words(Figure figure);
}
