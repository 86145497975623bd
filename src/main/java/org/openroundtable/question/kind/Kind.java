package org.openroundtable.question.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.openroundtable.json.Fields;
import org.openroundtable.language.Wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What sort of answer a question takes, and all that can be done with one. Answers are JSON: what a client of the API
 * sends is what is kept, and a form is first read as what a client would have sent.
 * <p>
 * A new kind is one record in the family of its JSON type, with a constructor without arguments; a template
 * {@code form/question/<name>.html} that draws its field; and texts under {@code invalid.<name>} in
 * {@code messages/question*.properties}. {@code EveryKindTest} walks each one through every door.
 */
public sealed interface Kind permits TextKind, NumberKind, YesNo, OptionKind, Country {

    /** In documents, and of the template. */
    String name();

    /** The answer that these fields of a form stand for, one string for each value; null: nothing was filled in. */
    JsonNode fromForm(List<String> typed);

    /** The answer that the cell of a table stands for: what was chosen, with spaces between. */
    default JsonNode fromCell(String cell) {
        return fromForm(isFreeText() ? List.of(cell) : List.of(cell.split(" ")));
    }

    /** The fields of a form that stand for the answer. */
    List<String> toForm(JsonNode answer);

    /** As it is kept: of several ways to write the same, always the same one. Null: nothing is left of it. */
    JsonNode tidy(JsonNode given);

    /** What is wrong with a tidy answer. */
    Optional<Fault> check(String field, JsonNode answer);

    /** JSON Schema (2020-12) of the answer, with an example. */
    ObjectNode schema();

    /** How the answer reads. */
    List<Wording> say(JsonNode answer, Locale reader);

    /** Anybody could have written anything: then it is not for a mail, which may go to somebody else's address. */
    default boolean isFreeText() {
        return false;
    }

    /** What it means to answer nothing where one need not; null: nothing. */
    default JsonNode silence() {
        return null;
    }

    /** Codes of the options that an answer has chosen. */
    default List<String> chosen(JsonNode answer) {
        return List.of();
    }

    /** What can be chosen from; empty: it is no such kind. */
    default List<Option> options() {
        return List.of();
    }

    /**
     * This kind as a document describes it. Null: that is faulty; the fault is noted.
     *
     * @param language of texts that stand in one language only
     */
    default Kind with(Fields described, String language) {
        return this;
    }

    /** Writes into a document what {@link #with} reads. */
    default void describe(ObjectNode question) {}

    /** JSON Schema of what {@link #with} reads, by property. */
    default Map<String, ObjectNode> settings() {
        return Map.of();
    }
}
