package org.openroundtable.history;

/** What an entry is about; each is about one of them. */
public enum HistoryObject {
    /** Or a draft that is none yet. */
    EVENT("num_nonnulls(h.registration_id, h.session_id, h.speaker_id, h.account_id) = 0"
            + " and num_nonnulls(h.event_id, h.event_slug) > 0"),
    SESSION("h.session_id is not null and h.registration_id is null"),
    SPEAKER("h.speaker_id is not null"),
    /** As a whole, or one of its places. */
    REGISTRATION("h.registration_id is not null"),
    ACCOUNT("h.account_id is not null"),
    /** None of the others. */
    INSTALLATION("num_nonnulls(h.registration_id, h.session_id, h.speaker_id, h.account_id, h.event_id) = 0"
            + " and h.event_slug is null");

    final String condition;

    HistoryObject(String condition) {
        this.condition = condition;
    }
}
