package org.openroundtable.organiser.signin.provider;

import org.openroundtable.account.oidc.ProviderSignIn.Why;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of signing in at a provider. */
@MessageBundle("provider")
public interface ProviderMessages {

    String signIn(String name);

    String signInUnnamed();

    String emergency();

    String leaving(String name);

    String leavingUnnamed();

    String leave();

    @Message
    String failed(Why why);
}
