package org.openroundtable.organiser.creation;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which events begin. */
@MessageBundle("creation")
public interface CreationMessages {

    String title();

    String lead();

    String copyInstead();

    String documentInstead();

    String nothingInstead();

    String name();

    String nameHint();

    String firstDay();

    String lastDay();

    String zone();

    String zoneHint();

    String begin();

    String copyTitle();

    String copyLead();

    String source();

    String copyName();

    String copyNameHint();

    String documentTitle();

    String documentLead();

    String document();

    String documentHint();

    String file();

    String fileHint();

    String fileMissing();

    String pasteInstead();

    String nameMissing();

    String tooLong(int longest);

    String dayMissing();

    String lastBeforeFirst();

    String zoneUnknown();

    String sourceMissing();

    String notJson();

    String faulty(long things);

    String slugTaken(String slug);

    String seriesRefused();
}
