package org.openroundtable.site.delegation;

import org.openroundtable.registration.RegistrationState;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of focal points say. */
@MessageBundle("delegation")
public interface DelegationMessages {

    String title(String organisation);

    String lead(String event);

    String nobody();

    String people();

    String name();

    String sessions();

    String standing();

    String what();

    @Message
    String state(RegistrationState state);

    String position(long position);

    String approve();

    String approveOf(String name);

    String replace();

    String replaceOf(String name);

    String addTitle();

    String person();

    String emailHint();

    String sessionsHint();

    String informed(String organiser);

    String informedMissing();

    String add();

    String known();

    String full();

    String notPossible();

    String replaceTitle(String name);

    String replaceText(String name);

    String replaceNow();

    String back();

    String secret();
}
