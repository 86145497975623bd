package org.openroundtable.release.search;

/**
 * Something of an event that was found by its words.
 *
 * @param code within the event; null: it is the event itself
 * @param title in the first language of the event
 * @param event its title, in the same language
 * @param isLive anybody can see it
 */
public record FoundContent(Kind kind, String slug, String code, String title, String event, boolean isLive) {

    /** What it is. */
    public enum Kind {
        EVENT,
        SESSION,
        SPEAKER
    }
}
