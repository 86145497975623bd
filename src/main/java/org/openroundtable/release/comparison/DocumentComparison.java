package org.openroundtable.release.comparison;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.openroundtable.language.Language;
import org.openroundtable.question.QuestionJson;
import org.openroundtable.question.Questions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Compares two documents of an event, complete or not, as JSON: it knows no field, only what JSON in documents means. What
 * is absent, {@code null}, {@code false} or empty is the same, and so is one moment with two offsets. Where nothing is said
 * of questions, the standard ones are meant.
 */
public final class DocumentComparison {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");

    private static final JsonNode STANDARD_QUESTIONS = new QuestionJson().convert(Questions.STANDARD);

    private final String languageBefore;
    private final String languageAfter;
    private final List<DocumentChange> changes = new ArrayList<>();

    private DocumentComparison(JsonNode before, JsonNode after) {
        languageBefore = firstLanguage(before);
        languageAfter = firstLanguage(after);
        compareProperties("", before, after);
    }

    /** In the order of the second one; what has gone comes after what it stood beside. */
    public static List<DocumentChange> between(JsonNode before, JsonNode after) {
        return List.copyOf(new DocumentComparison(before, after).changes);
    }

    private void compareProperties(String path, JsonNode before, JsonNode after) {
        for (var name : names(after, before)) {
            compare(path + "/" + name, name, property(path, name, before), property(path, name, after));
        }
    }

    /** Where a document says nothing of its questions, the standard ones are asked. */
    private static JsonNode property(String path, String name, JsonNode object) {
        var property = object.path(name);
        return path.isEmpty() && name.equals("questions") && !property.isArray() ? STANDARD_QUESTIONS : property;
    }

    private void compare(String path, String name, JsonNode before, JsonNode after) {
        if (isNothing(before) && isNothing(after)) {
            return;
        }
        if (before.isObject() || after.isObject()) {
            compareProperties(path, object(before, languageBefore), object(after, languageAfter));
            return;
        }
        var itemsBefore = items(name, before);
        var itemsAfter = items(name, after);
        if (itemsBefore != null && itemsAfter != null) {
            compareItems(path, itemsBefore, itemsAfter);
        } else if (isNothing(before) != isNothing(after) || !isSame(before, after)) {
            add(path, before, after);
        }
    }

    private void compareItems(String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        for (var name : names) {
            var was = before.get(name);
            var is = after.get(name);
            if (was == null || is == null) {
                changes.add(new DocumentChange(path + "/" + name, was, is));
            } else {
                compareProperties(path + "/" + name, was, is);
            }
        }
        var orderBefore = common(before, after);
        var orderAfter = common(after, before);
        if (!orderBefore.equals(orderAfter)) {
            changes.add(new DocumentChange(path + "/" + DocumentChange.ORDER, json(orderBefore), json(orderAfter)));
        }
    }

    private void add(String path, JsonNode before, JsonNode after) {
        changes.add(new DocumentChange(
                path, isNothing(before) ? null : before.deepCopy(), isNothing(after) ? null : after.deepCopy()));
    }

    /** Text in one language beside text in several is the one among them. */
    private static JsonNode object(JsonNode json, String language) {
        if (json.isObject()) {
            return json;
        }
        var object = JsonNodeFactory.instance.objectNode();
        return json.isTextual() ? object.set(language, json) : object;
    }

    private static Map<String, JsonNode> items(String name, JsonNode json) {
        return isNothing(json) ? Map.of() : Named.items(name, json);
    }

    private static List<String> common(Map<String, JsonNode> some, Map<String, JsonNode> others) {
        return some.keySet().stream().filter(others::containsKey).toList();
    }

    private static JsonNode json(List<String> names) {
        var list = JsonNodeFactory.instance.arrayNode();
        names.forEach(list::add);
        return list;
    }

    private static Set<String> names(JsonNode first, JsonNode second) {
        var names = new LinkedHashSet<String>();
        first.fieldNames().forEachRemaining(names::add);
        second.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean isNothing(JsonNode json) {
        return json.isMissingNode()
                || json.isNull()
                || json.isBoolean() && !json.booleanValue()
                || json.isContainerNode() && json.isEmpty();
    }

    private static boolean isSame(JsonNode before, JsonNode after) {
        return before.equals(after) || isMoment(before) && isMoment(after) && isSameMoment(before, after);
    }

    static boolean isMoment(JsonNode json) {
        return json.isTextual() && MOMENT.matcher(json.textValue()).matches();
    }

    private static boolean isSameMoment(JsonNode before, JsonNode after) {
        try {
            return OffsetDateTime.parse(before.textValue()).isEqual(OffsetDateTime.parse(after.textValue()));
        } catch (DateTimeException noMoment) {
            return false;
        }
    }

    private static String firstLanguage(JsonNode document) {
        return document.path("languages").path(0).asText(Language.base().tag());
    }
}
