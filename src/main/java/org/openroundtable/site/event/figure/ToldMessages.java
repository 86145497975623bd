package org.openroundtable.site.event.figure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public page of figures says around them. */
@MessageBundle("told")
public interface ToldMessages {

    String title();

    @Message
    String titleOf(String event);

    String asOf();

    @Message
    String between(String least, String most);

    @Message
    String atLeast(String least);

    String nothing();

    @Message
    String hidden(long below);

    String use();

    @Message
    String licence(String name);

    String data();

    String dataHelp();

    String all();

    String statements();

    @Message
    String statementOf(String event);

    String backToFigures();
}
