package org.openroundtable.web.file;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a file wherever it is offered. */
@MessageBundle("file")
public interface FileMessages {

    String kilobytes(String size);

    String publicSince();
}
