package org.openroundtable.question;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a registrant has answered. Its JSON is an object with a property for each answer.
 *
 * @param byCode answers as {@link Kind} has them, by the code of the question
 */
public record Answers(@JsonValue SortedMap<String, JsonNode> byCode) {

    public static final Answers NONE = of(Map.of());

    public Answers {
        byCode = Collections.unmodifiableSortedMap(new TreeMap<>(byCode));
    }

    @JsonCreator
    public static Answers of(Map<String, JsonNode> byCode) {
        return new Answers(new TreeMap<>(byCode));
    }

    /** Null: none. */
    public JsonNode to(String code) {
        return byCode.get(code);
    }

    /** These, and those of the others to questions that these do not answer. */
    public Answers with(Answers others) {
        var all = new TreeMap<>(others.byCode);
        all.putAll(byCode);
        return new Answers(all);
    }

    public Answers only(Predicate<String> codes) {
        var some = new TreeMap<>(byCode);
        some.keySet().removeIf(codes.negate());
        return new Answers(some);
    }

    /** Codes of the questions that are answered here and there in different ways. */
    public Set<String> differences(Answers others) {
        var codes = new TreeSet<>(byCode.keySet());
        codes.addAll(others.byCode.keySet());
        codes.removeIf(code -> Objects.equals(to(code), others.to(code)));
        return codes;
    }
}
