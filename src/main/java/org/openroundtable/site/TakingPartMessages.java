package org.openroundtable.site;

import io.quarkus.qute.i18n.MessageBundle;

/** What public pages say of the organisations that take part. */
@MessageBundle("takingPart")
public interface TakingPartMessages {

    String none();

    /** @param more of speakers alone */
    String all(int n, int more);

    /** The same where some are counted and not named. */
    String named(int n, long total, int more);

    String rule();

    String note();
}
