package org.openroundtable.registration.registrant;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.openroundtable.question.Question;
import org.openroundtable.question.Questions;
import org.openroundtable.question.kind.Fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * What somebody has told of themselves as it can be kept, and all that is wrong with it.
 *
 * @param registrant only to be kept if nothing is wrong
 */
public record CheckedRegistrant(Registrant registrant, List<Fault> faults) {

    /**
     * @param typed without answers
     * @param given the answer to a question as JSON; null: none
     */
    public static CheckedRegistrant of(Registrant typed, Questions questions, Function<Question, JsonNode> given) {
        var tidy = RegistrantRules.tidy(typed);
        var read = questions.read(given, fields(tidy));
        return new CheckedRegistrant(
                tidy.with(read.answers()),
                Stream.concat(RegistrantRules.check(tidy).stream(), read.faults().stream())
                        .toList());
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** What is asked may hang on them. */
    private static HashMap<String, JsonNode> fields(Registrant registrant) {
        var fields = new HashMap<String, JsonNode>();
        if (registrant.organisationType() != null) {
            fields.put(
                    "organisationType",
                    TextNode.valueOf(registrant.organisationType().code()));
        }
        if (registrant.country() != null) {
            fields.put("country", TextNode.valueOf(registrant.country()));
        }
        return fields;
    }
}
