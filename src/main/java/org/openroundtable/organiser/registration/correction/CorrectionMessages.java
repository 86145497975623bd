package org.openroundtable.organiser.registration.correction;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which somebody's details and address are corrected. */
@MessageBundle("correction")
public interface CorrectionMessages {

    String title();

    String person();

    String organisation();

    String tell();

    String tellHint();

    String meanwhile();

    String meanwhileText();

    String nothing();

    String ended();

    String address();

    String addressNow();

    String addressNew();

    String addressText();

    String addressSend();

    String addressPending(String email, String until);

    String addressTakeBack();

    String addressInvalid();

    String addressSame();

    String addressTaken();
}
