package org.openroundtable.organiser.organisation.naming;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of organisations that are named in public says. */
@MessageBundle("naming")
public interface NamingMessages {

    String title();

    String lead();

    String rule();

    String search();

    String find();

    String none();

    String noneFound();

    @Message
    String group(NamingGroup.Kind kind);

    @Message
    String words(NamingGroup.Kind kind);

    String more(int number);

    String persons(long number);

    String decided();

    String unlisted();

    String show();

    String hide();

    String leave();

    String unlist();

    String list();
}
