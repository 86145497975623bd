package org.openroundtable.event;

import org.openroundtable.language.Text;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A document or recording that the event page links to.
 *
 * @param title what the link says
 * @param url absolute http or https address
 * @param kind document or recording
 */
public record LinkedDocument(Text title, String url, Kind kind) {

    public enum Kind {
        DOCUMENT("document"),
        RECORDING("recording");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in documents and in the API. */
        @JsonValue
        public String code() {
            return code;
        }
    }
}
