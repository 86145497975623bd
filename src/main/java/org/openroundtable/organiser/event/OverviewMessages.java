package org.openroundtable.organiser.event;

import org.openroundtable.registration.occupancy.Availability;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the overview of an event says. */
@MessageBundle("overview")
public interface OverviewMessages {

    String registration();

    @Message
    String state(Availability.State state);

    String sessions();

    String session();

    String start();

    String registered();

    String filled();

    String unlimited();

    String beyond();

    String beyondLine(String organisation, long people, int limit);

    String beyondLineOfSession(String organisation, String session, long people, int limit);

    String came(long present, long expected);

    String here();

    String areas();

    String toEdit();

    String toRun();

    String latest();

    String all();
}
