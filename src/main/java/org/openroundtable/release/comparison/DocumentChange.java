package org.openroundtable.release.comparison;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing in which a document differs from another.
 *
 * @param path names of properties, each after a slash; what lists hold that has a name is known by it, not by its place:
 *     {@code /sessions/panel-1/start}. A text that is there in several languages ends with one: {@code /title/fr}. That
 *     what lists hold stands in another order is {@code /sessions/~order}
 * @param before null: it was not there
 * @param after null: it is not there any more
 */
public record DocumentChange(String path, JsonNode before, JsonNode after) {

    static final String ORDER = "~order";

    /** What is no value in JSON is none here. */
    public DocumentChange {
        before = before == null || before.isNull() ? null : before;
        after = after == null || after.isNull() ? null : after;
    }

    /** One is about what the other one is about, or about a part of it. */
    public boolean touches(DocumentChange other) {
        return path.equals(other.path) || path.startsWith(other.path + "/") || other.path.startsWith(path + "/");
    }

    /** The name at this place of the path, from 0; empty: the path is shorter. */
    public String name(int place) {
        var names = path.split("/");
        return place + 1 < names.length ? names[place + 1] : "";
    }
}
