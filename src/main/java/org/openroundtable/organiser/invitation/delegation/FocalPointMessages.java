package org.openroundtable.organiser.invitation.delegation;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the focal points says. */
@MessageBundle("focal")
public interface FocalPointMessages {

    String title();

    String lead();

    String none();

    String nameTitle();

    String organisation();

    String organisationHint();

    String organisationMissing();

    String email();

    String emailHint();

    String emailInvalid();

    String language();

    String name();

    String since(String day);

    String withdraw();

    String withdrawOf(String organisation);

    String notNow();
}
