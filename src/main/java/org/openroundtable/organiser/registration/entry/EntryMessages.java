package org.openroundtable.organiser.registration.entry;

import io.quarkus.qute.i18n.MessageBundle;

/** What the form says by which somebody is registered by hand. */
@MessageBundle("entry")
public interface EntryMessages {

    String title();

    String lead();

    String notAhead();

    String save();

    String language();

    String terms();

    String beyond();

    String beyondHint();

    String full();

    String organisationFull();

    String tooLong(int longest);

    String tell();

    String informed();

    String informedHint();

    String informedMissing();

    String known();

    String toKnown();

    String notPossible();

    String sessionsHint();
}
