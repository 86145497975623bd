package org.openroundtable.release.comparison;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/** Where something is in a document, by names. */
public final class NamedPath {

    private NamedPath() {}

    /**
     * As {@link DocumentChange#path} has it.
     *
     * @param pointer RFC 6901, with the numbers of items
     */
    public static String of(JsonNode document, String pointer) {
        var path = new StringBuilder();
        var at = document;
        var list = "";
        for (var rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            var name = rest.getMatchingProperty();
            path.append('/').append(rest.mayMatchElement() ? Named.nameOf(list, at, name) : name);
            at = at.isArray() ? at.path(rest.getMatchingIndex()) : at.path(name);
            list = name;
        }
        return path.toString();
    }
}
