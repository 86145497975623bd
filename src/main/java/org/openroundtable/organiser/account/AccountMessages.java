package org.openroundtable.organiser.account;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about accounts say. */
@MessageBundle("account")
public interface AccountMessages {

    String signInTitle();

    String signInText();

    String email();

    String emailMissing();

    String emailInvalid();

    String password();

    String passwordMissing();

    String passwordHint(long shortest);

    String passwordWeak(long shortest);

    String name();

    String nameMissing();

    String tooLong(long most);

    String refused();

    String tooMany(long minutes);

    String setUpTitle();

    String setUpText();

    String setUp();
}
