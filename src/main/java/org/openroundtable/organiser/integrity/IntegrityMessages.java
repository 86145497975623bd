package org.openroundtable.organiser.integrity;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page says on which the books prove that they are right. */
@MessageBundle("integrity")
public interface IntegrityMessages {

    String title();

    String text();

    String never();

    String checked();

    String took(String seconds);

    String allHolds();

    String broken();

    String invariant();

    String result();

    String holds();

    String times(long number);

    String again();
}
