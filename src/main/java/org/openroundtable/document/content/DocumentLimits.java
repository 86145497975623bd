package org.openroundtable.document.content;

/** How long and how many: what {@link DocumentReader} holds a document to and the description of the API tells. */
final class DocumentLimits {

    // in characters (Unicode code points)
    static final int LINE = 300;
    static final int TEXT = 50_000;
    static final int SUMMARY = 2_000;
    static final int TRACK = 100;
    static final int PERSONAL_TITLE = 60;
    static final int TIME_ZONE = 60;
    static final int URL = 2_000;
    static final int CODE = 80;
    static final int LANGUAGE = 35;

    // in number
    static final int LANGUAGES = 30;
    static final int DOCUMENTS = 200;
    static final int SPEAKERS = 3_000;
    static final int SESSIONS = 2_000;
    static final int ROOMS = 20;
    static final int LINKS = 50;
    static final int APPEARANCES = 100;
    static final int EDITIONS = 9_999;
    static final int PLACES = 1_000_000;
    static final int MINUTES = 30 * 24 * 60;

    private DocumentLimits() {}
}
