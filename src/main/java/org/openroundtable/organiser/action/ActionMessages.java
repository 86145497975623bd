package org.openroundtable.organiser.action;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which organisers act at once. */
@MessageBundle("action")
public interface ActionMessages {

    String title();

    String lead();

    String tell();

    String registration();

    String limits();

    String limit();

    String limitHint();

    String session();

    String ofEvent();

    String status();

    String join();

    String url();

    String reason();

    String reasonHint();

    @Message
    String name(ActionKind kind);

    String sure();

    String back();

    String reasonMissing();

    String placesWrong();

    String sessionMissing();

    String urlWrong();

    String impossible();

    String over();
}
