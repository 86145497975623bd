package org.openroundtable.organiser.speaker;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about speakers say. */
@MessageBundle("speaker")
public interface SpeakerMessages {

    String add();

    String all();

    String find();

    String search();

    String nobody();

    String nobodyFound();

    /** Of whom nothing but the name is known. */
    String justNamed(String name);

    String isThat(String other);

    String noSession();

    String missing();

    String personalTitle();

    String personalTitleHint();

    String further();

    String sameAs();

    String sameAsHint();

    String compare();

    String remove();

    String removeThis(String name);

    String removeText();

    String keep();

    String mergerTitle(String other, String staying);

    String mergerText();

    String mergerSessions();

    String merge();

    String keepBoth();
}
