package org.openroundtable.site.preview;

import io.quarkus.qute.i18n.MessageBundle;

/** What previews say of themselves. */
@MessageBundle("preview")
public interface PreviewMessages {

    String title();

    String text();

    String back();

    String incompleteTitle();

    String incompleteText();

    String whatIsMissing();

    String asRegistrant();

    String asRegistrantText();

    String backToRegistration();
}
