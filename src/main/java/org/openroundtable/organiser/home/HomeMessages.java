package org.openroundtable.organiser.home;

import io.quarkus.qute.i18n.MessageBundle;

/** What the organisers' home page says. */
@MessageBundle("home")
public interface HomeMessages {

    String ahead();

    String past();

    String begin();

    String unwritten();

    String unpublished(int things);

    String latest();

    String noneYet();

    String confirmed(long n);

    String ofPlaces(int capacity);

    String waiting(long n);

    String reserved(int n);
}
