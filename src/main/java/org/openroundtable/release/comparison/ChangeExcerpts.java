package org.openroundtable.release.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Changes as the history keeps them for years: of long texts what is around the place where they differ, and no link to
 * join a session, since whoever has it can join. What must not be kept, or is too much, is null on both sides.
 */
public final class ChangeExcerpts {

    /** Of a text, in characters. */
    static final int LONGEST = 200;

    /** How much of what two texts have in common stands before where they differ. */
    private static final int LEAD = 40;

    /** Texts, numbers and flags of changes that were made at once. */
    static final int MOST_VALUES = 1_000;

    private static final String JOIN_LINK = "joinUrl";
    private static final String CUT = "…";

    private ChangeExcerpts() {}

    /** One of each change, in their order. */
    public static List<DocumentChange> of(List<DocumentChange> changes) {
        var excerpts = new ArrayList<DocumentChange>();
        var values = 0L;
        for (var change : changes) {
            values += values(change.before()) + values(change.after());
            excerpts.add(values > MOST_VALUES ? thatItIsOne(change) : excerpt(change));
        }
        return List.copyOf(excerpts);
    }

    private static DocumentChange excerpt(DocumentChange change) {
        if (change.path().endsWith("/" + JOIN_LINK)) {
            return thatItIsOne(change);
        }
        var from = difference(change.before(), change.after());
        var before = excerpt(change.before(), from);
        var after = excerpt(change.after(), from);
        return Objects.equals(before, after) ? thatItIsOne(change) : new DocumentChange(change.path(), before, after);
    }

    private static DocumentChange thatItIsOne(DocumentChange change) {
        return new DocumentChange(change.path(), null, null);
    }

    /** Where two texts begin to differ; the beginning, if they are none. */
    private static int difference(JsonNode before, JsonNode after) {
        return before != null && after != null && before.isTextual() && after.isTextual()
                ? Arrays.mismatch(
                        before.textValue().toCharArray(), after.textValue().toCharArray())
                : 0;
    }

    private static JsonNode excerpt(JsonNode value, int from) {
        if (value == null) {
            return null;
        }
        if (value.isTextual()) {
            return TextNode.valueOf(cut(value.textValue(), from));
        }
        if (value.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            value.properties().stream()
                    .filter(property -> !property.getKey().equals(JOIN_LINK))
                    .forEach(property -> object.set(property.getKey(), excerpt(property.getValue(), 0)));
            return object;
        }
        if (value.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> list.add(excerpt(item, 0)));
            return list;
        }
        return value;
    }

    private static String cut(String text, int from) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var start = whole(text, Math.max(0, Math.min(from - LEAD, text.length() - LONGEST)));
        var end = whole(text, start + LONGEST);
        return (start > 0 ? CUT : "") + text.substring(start, end) + (end < text.length() ? CUT : "");
    }

    /** Between two characters, not within one of those that Java counts as two. */
    private static int whole(String text, int at) {
        var isWithin = at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return isWithin ? at - 1 : at;
    }

    private static long values(JsonNode value) {
        if (value == null) {
            return 0;
        }
        return value.isContainerNode()
                ? StreamSupport.stream(value.spliterator(), false)
                        .mapToLong(ChangeExcerpts::values)
                        .sum()
                : 1;
    }
}
