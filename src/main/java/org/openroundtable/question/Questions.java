package org.openroundtable.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.openroundtable.question.kind.Fault;

import com.fasterxml.jackson.databind.JsonNode;

/** What an event asks, in the order in which it asks. */
public record Questions(List<Question> all) {

    /** What is asked where an event does not say what it asks. */
    public static final Questions STANDARD = new Questions(StandardQuestions.ALL);

    /**
     * Answers as they can be kept, and all that is wrong with what was given instead.
     *
     * @param answers without those that are wrong, and those to what was not to be asked
     */
    public record Reading(Answers answers, List<Fault> faults) {}

    public Questions {
        all = List.copyOf(all);
    }

    public Optional<Question> withCode(String code) {
        return all.stream().filter(question -> question.code().equals(code)).findFirst();
    }

    /** Those that registrants answer. */
    public List<Question> ofRegistrants() {
        return all.stream().filter(question -> !question.organisersOnly()).toList();
    }

    /**
     * What a registrant answers.
     *
     * @param given what was given as the answer to a question; null: nothing
     * @param fields of everybody's, by their names: conditions may ask for them
     */
    public Reading read(Function<Question, JsonNode> given, Map<String, JsonNode> fields) {
        var known = new HashMap<>(fields);
        var answers = new HashMap<String, JsonNode>();
        var faults = new ArrayList<Fault>();
        for (var question : ofRegistrants()) {
            if (question.onlyIf() == null
                    || question.onlyIf().isMetBy(known.get(question.onlyIf().question()))) {
                var answer = read(question, given.apply(question), faults);
                if (answer != null) {
                    known.put(question.code(), answer);
                    answers.put(question.code(), answer);
                }
            }
        }
        return new Reading(Answers.of(answers), List.copyOf(faults));
    }

    private static JsonNode read(Question question, JsonNode given, List<Fault> faults) {
        var kind = question.kind();
        var tidy = given == null || given.isNull() ? null : kind.tidy(given);
        if (tidy == null) {
            if (question.required()) {
                faults.add(Fault.required(question.code()));
            }
            return question.required() ? null : kind.silence();
        }
        var fault = kind.check(question.code(), tidy);
        fault.ifPresent(faults::add);
        return fault.isPresent() ? null : tidy;
    }
}
