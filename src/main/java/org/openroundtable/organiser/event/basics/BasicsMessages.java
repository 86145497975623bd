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
}
