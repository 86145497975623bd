package org.openroundtable.organiser.needs;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page of needs and questions says. */
@MessageBundle("needs")
public interface NeedsMessages {

    String title();

    String whoMaySee();

    String nobody();

    String people(long number);

    String name();

    String organisation();

    String sessions();

    String answer();

    String some(int shown, long all);

    String next();

    String file();
}
