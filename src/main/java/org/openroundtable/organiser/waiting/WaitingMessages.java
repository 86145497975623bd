package org.openroundtable.organiser.waiting;

import org.openroundtable.registration.Ineligibility;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the waiting lists says. */
@MessageBundle("waiting")
public interface WaitingMessages {

    String title();

    String nobody();

    String forEvent();

    String people(long number);

    String more(int most);

    String number();

    String name();

    String organisation();

    String since();

    String reason();

    String noneFree();

    String mayHave(String block);

    String keptFree(long free);

    String keptReleased();

    String moveUp();

    String moveUpOf(String name);

    @Message
    String why(Ineligibility why);
}
