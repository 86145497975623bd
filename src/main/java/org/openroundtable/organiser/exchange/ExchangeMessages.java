package org.openroundtable.organiser.exchange;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page says on which programmes are taken in. */
@MessageBundle("exchange")
public interface ExchangeMessages {

    String title();

    String lead();

    String programme();

    String programmeHint();

    String file();

    String fileHint();

    String pasteInstead();

    String take();

    String unreadable();

    String faulty(long things);
}
