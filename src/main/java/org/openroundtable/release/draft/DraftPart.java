package org.openroundtable.release.draft;

/** What a draft has many of, each known by a name of its own. */
public enum DraftPart {
    SESSIONS("sessions", "code"),
    SPEAKERS("speakers", "id"),
    QUESTIONS("questions", "code");

    final String list;
    final String key;

    DraftPart(String list, String key) {
        this.list = list;
        this.key = key;
    }
}
