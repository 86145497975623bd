package org.openroundtable.organiser.event.basics;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page about the basics of an event says. */
@MessageBundle("basics")
public interface BasicsMessages {

    String texts();

    String summaryHint();

    String organiserHint();

    String further();

    String colourHint();

    String seriesHint();

    String languages();

    String firstLanguage();

    String firstLanguageHint();

    String alsoIn();

    String alsoInHint();

    String link(long n);

    String linkDOCUMENT();

    String linkRECORDING();

    String contrastLight();

    String contrastDark();

    String contrastKept(String contrast);

    String contrastMended(String contrast, String shown);
}
