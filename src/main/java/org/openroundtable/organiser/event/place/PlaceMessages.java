package org.openroundtable.organiser.event.place;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page about days and place of an event says. */
@MessageBundle("place")
public interface PlaceMessages {

    String days();

    String zoneHint();

    String shift();

    String shiftHint();

    String where();

    String venueHint();
}
