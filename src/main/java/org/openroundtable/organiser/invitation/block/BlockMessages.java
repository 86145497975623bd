package org.openroundtable.organiser.invitation.block;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the reserved places says. */
@MessageBundle("block")
public interface BlockMessages {

    String title();

    String lead();

    String none();

    String makeTitle();

    String name();

    String nameHint();

    String session();

    String wholeEvent();

    String sessionUnknown();

    String places();

    String lastDay();

    String lastDayHint();

    String make();

    String taken(int taken, int places);

    String keptUntil(String day);

    String released();

    String release();

    String nameMissing();

    String nameTooLong(int most);

    String placesInvalid(int most);

    String lastDayInvalid();

    String tooFew(int free);

    String unlimited();

    String belowUse(int taken);

    String gone();

    String change();

    String changeTitle();

    String save();

    String meanwhile();

    String meanwhileText();

    String of();

    String ofHint();

    String ofNone();
}
