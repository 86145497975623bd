package org.openroundtable.organiser.signin.onward;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said to whoever goes on. */
@MessageBundle("onward")
public interface OnwardMessages {

    String resumeTitle();

    String resumeText();

    String resume();

    String downloadTitle();

    String downloadText();

    String downloadBack();

    String download();
}
