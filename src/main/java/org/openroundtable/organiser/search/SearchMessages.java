package org.openroundtable.organiser.search;

import io.quarkus.qute.i18n.MessageBundle;

/** What the search says. */
@MessageBundle("search")
public interface SearchMessages {

    String title();

    String go();

    String hint();

    String nothing(String words);

    String events();

    String sessions();

    String speakers();

    String persons();

    String inDraft();
}
