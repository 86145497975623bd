package org.openroundtable.organiser.figure.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says that holds the editions of a series against each other. */
@MessageBundle("editions")
public interface EditionMessages {

    String title();

    String words();

    String edition();

    String begins();

    String sideBySide();

    @Message
    String name(Loyalty loyalty);

    @Message
    String defined(Loyalty loyalty);

    String of(String title);

    String nobody();

    String organisation();
}
