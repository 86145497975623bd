package org.openroundtable.organiser.file;

import org.openroundtable.file.FileRefusal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about an event's files say. */
@MessageBundle("files")
public interface FilesMessages {

    String title();

    String text();

    String none();

    String upload();

    String file();

    String fileHint(int megabytes);

    String fileMissing();

    String alt();

    String altHint();

    String altMissing();

    String tooLong(int most);

    String publication();

    String now();

    String later();

    String never();

    String moment(String zone);

    String momentMissing();

    String isPublic();

    String publicFrom(String moment);

    String notPublic();

    String save();

    String use();

    String useText();

    String unused();

    String place();

    String placeTitle();

    String placeTitleMissing();

    String put();

    String takeOut();

    String logo();

    String cover();

    String photo(String name);

    String eventPage();

    String sessionPage(String title);

    String meanwhile();

    String remove();

    String removeTitle(String name);

    String removeText();

    String removeUsed();

    String keep();

    @Message
    String refusal(FileRefusal refusal);
}
