package org.openroundtable.document;

/** How long and how many: what {@link DocumentReader} holds a document to and the description of the API tells. */
final class DocumentLimits {

    // in characters (Unicode code points)
    static final int LINE = 300;
    static final int TEXT = 20_000;
    static final int SUMMARY = 2_000;
    static final int TRACK = 100;
    static final int PERSONAL_TITLE = 60;
    static final int TIME_ZONE = 60;
    static final int URL = 2_000;

    // in number
    static final int LANGUAGES = 30;
    static final int DOCUMENTS = 200;
    static final int SPEAKERS = 1_000;
    static final int SESSIONS = 500;
    static final int APPEARANCES = 100;
    static final int EDITIONS = 9_999;
    static final int PLACES = 1_000_000;
    static final int MINUTES = 30 * 24 * 60;

    private DocumentLimits() {}
}
