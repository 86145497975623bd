package org.openroundtable.organiser.invitation.code;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the access codes says. */
@MessageBundle("code")
public interface CodeMessages {

    String title();

    String lead();

    String none();

    String code();

    String codeHint(int shortest, int longest);

    String label();

    String labelHint();

    String most();

    String mostHint();

    String lastDay();

    String lastDayHint();

    String make();

    String makeTitle();

    String usedOf(long used, int most);

    String usedAny(long used);

    String until(String day);

    String forEver();

    String expired();

    String usedUp();

    String ended();

    String end();

    String reopen();

    String registrations();

    String belowUse(long used);

    String change();

    String changeTitle();

    String codeInvalid(int shortest, int longest);

    String codeTaken();

    String labelTooLong(int most);

    String mostInvalid(int most);

    String lastDayInvalid();
}
