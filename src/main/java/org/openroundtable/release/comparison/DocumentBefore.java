package org.openroundtable.release.comparison;

import java.util.Arrays;
import java.util.List;

import org.openroundtable.language.Language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes changes back: a document as it was before them, but for the order of what lists hold. */
public final class DocumentBefore {

    private final ObjectNode document;
    private final String language;

    private DocumentBefore(ObjectNode document) {
        this.document = document;
        this.language =
                document.path("languages").path(0).asText(Language.base().tag());
    }

    /**
     * The document before the changes; a copy.
     *
     * @param changes that led to it, the oldest first
     */
    public static ObjectNode of(ObjectNode document, List<DocumentChange> changes) {
        var before = new DocumentBefore(document.deepCopy());
        for (var i = changes.size() - 1; i >= 0; i--) {
            before.takeBack(changes.get(i));
        }
        return before.document;
    }

    private void takeBack(DocumentChange change) {
        var names = Arrays.asList(change.path().substring(1).split("/"));
        var last = names.size() - 1;
        if (!names.get(last).equals(DocumentChange.ORDER)) {
            put(parent(document, names.subList(0, last)), names, change.before());
        }
    }

    /** Makes what is not there: its properties were all taken away. */
    private JsonNode parent(ObjectNode document, List<String> names) {
        JsonNode at = document;
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (at instanceof ArrayNode list) {
                at = Named.find(names.get(i - 1), list, name);
            } else if (at instanceof ObjectNode object) {
                at = below(object, name, i + 1 < names.size());
            }
        }
        return at;
    }

    private JsonNode below(ObjectNode object, String name, boolean isListed) {
        var known = object.get(name);
        if (known == null) {
            return isListed && Named.isList(name) ? object.putArray(name) : object.putObject(name);
        }
        // a text that stands in one language only, of which one of several is meant
        return known.isTextual() ? object.putObject(name).set(language, known) : known;
    }

    private static void put(JsonNode parent, List<String> names, JsonNode value) {
        var name = names.get(names.size() - 1);
        if (parent instanceof ArrayNode list) {
            Named.replace(names.get(names.size() - 2), list, name, value);
        } else if (parent instanceof ObjectNode object && value == null) {
            object.remove(name);
        } else if (parent instanceof ObjectNode object) {
            object.set(name, value.deepCopy());
        }
    }
}
