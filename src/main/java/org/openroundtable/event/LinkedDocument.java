package org.openroundtable.event;

/**
 * A document or recording that the event page links to.
 *
 * @param title what the link says
 * @param url absolute http or https address
 * @param kind document or recording
 */
public record LinkedDocument(String title, String url, Kind kind) {

    public enum Kind {
        DOCUMENT,
        RECORDING
    }
}
