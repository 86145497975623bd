package org.openroundtable.organiser.figure.transparency;

import io.quarkus.qute.i18n.MessageBundle;

/** The columns of the table for transparency registers. */
@MessageBundle("transparency")
public interface TransparencyMessages {

    String title();

    String record();

    String date();

    String subject();

    String kind();

    String place();

    String representative();

    String organisation();

    String organisationType();
}
