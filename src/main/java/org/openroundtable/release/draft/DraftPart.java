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

    /** Where the one of this name is, as changes and faults have it: {@code /sessions/panel-1}. */
    public String path(String name) {
        return "/" + list + "/" + name;
    }
}
