package org.openroundtable.organiser.history;

import org.openroundtable.history.HistoryObject;
import org.openroundtable.registration.Reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the history says. */
@MessageBundle("history")
public interface HistoryMessages {

    String title();

    String text();

    String search();

    String wanted();

    String who();

    String about();

    String everybody();

    String everything();

    String from();

    String until();

    String apply();

    String export();

    String older();

    String none();

    String remove();

    String fromAddress(String address);

    String was();

    String nothing();

    String erased();

    String other(String what);

    String nobodyKnown();

    String token(String name);

    String time(String zone);

    String what();

    String before();

    String after();

    String why();

    String address();

    String yes();

    String no();

    @Message
    String actor(ActorKind actor);

    @Message
    String object(HistoryObject object);

    @Message
    String deed(Deed deed);

    @Message
    String reason(Reason reason);

    @Message
    String word(Word word);

    @Message
    String filter(Filter filter);

    String onOffer();

    /** Of what was before and after. */
    String more(int count);
}
