package org.openroundtable.history;

/** What an entry is about; each is about one of them. */
public enum HistoryObject {
    /** Or a draft that is none yet. */
    EVENT("h.registration_id is null and h.session_id is null and h.speaker_id is null and h.account_id is null"
            + " and (h.event_id is not null or h.event_slug is not null)"),
    SESSION("h.session_id is not null and h.registration_id is null"),
    SPEAKER("h.speaker_id is not null and h.registration_id is null"),
    /** As a whole, or one of its places. */
    REGISTRATION("h.registration_id is not null"),
    ACCOUNT("h.account_id is not null and h.registration_id is null"),
    /** None of the others. */
    INSTALLATION("h.registration_id is null and h.account_id is null and h.event_id is null and h.event_slug is null");

    /** What is not about a registration says so, since the index of the few is about those. */
    final String condition;

    HistoryObject(String condition) {
        this.condition = condition;
    }
}
