package org.openroundtable.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.openroundtable.language.Language;
import org.openroundtable.question.kind.Fault;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an event asks, in the order in which it asks.
 *
 * @param language BCP 47 tag of texts that stand in one language only
 */
public record Questions(String language, List<Question> all) {

    /** What is asked where an event does not say what it asks. */
    public static final Questions STANDARD = new Questions(Language.base().tag(), StandardQuestions.ALL);

    /**
     * Answers as they can be kept, and all that is wrong with what was given instead.
     *
     * @param answers without those that are wrong, and those to what was not to be asked
     */
    public record Reading(Answers answers, List<Fault> faults) {}

    public Questions {
        all = List.copyOf(all);
    }

    @JsonCreator
    static Questions stored(JsonNode json) {
        return QuestionJson.read(json);
    }

    /** As it is stored, together with the language. */
    @JsonValue
    JsonNode stored() {
        return QuestionJson.write(this);
    }

    public Optional<Question> withCode(String code) {
        return all.stream().filter(question -> question.code().equals(code)).findFirst();
    }

    /** The same as organisers are asked it when they fill in the form for somebody: all of it. */
    public Questions ofOrganisers() {
        return new Questions(language, all.stream().map(Question::forEverybody).toList());
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

    /** What a registrant answers now, with what they are not asked: organisers have answered it, or it was asked once. */
    public Answers correct(Answers former, Answers now) {
        var asked = ofRegistrants().stream().map(Question::code).collect(Collectors.toSet());
        return now.with(former.only(code -> !asked.contains(code)));
    }

    /** What registrants have answered. A box that was left empty says nothing. */
    public List<SaidAnswer> say(Answers answers, Locale reader) {
        return ofRegistrants().stream()
                .filter(question -> answers.to(question.code()) != null)
                .filter(question ->
                        !question.isBox() || answers.to(question.code()).asBoolean())
                .map(question -> new SaidAnswer(
                        question,
                        question.label().in(reader),
                        question.kind().say(answers.to(question.code()), reader)))
                .toList();
    }

    /**
     * All answers that are kept of a registrant, whoever gave them and whether they are still asked for (GDPR art. 15);
     * null what they are asked and have not answered.
     */
    public Map<String, JsonNode> own(Answers answers) {
        var own = new LinkedHashMap<String, JsonNode>();
        ofRegistrants().forEach(question -> own.put(question.code(), null));
        own.putAll(answers.byCode());
        return own;
    }

    /** Whether the history may say what was answered; else only that it was. */
    public boolean mayBeRemembered(String code) {
        return withCode(code).filter(question -> !question.isSensitive()).isPresent();
    }

    /** What mails tell registrants of their answers: of what every event asks nothing, nor what is not for every eye. */
    public List<SaidAnswer> sayByMail(Answers answers, Locale reader) {
        return say(answers, reader).stream()
                .filter(answer -> !answer.question().isStandard())
                .filter(answer -> !answer.question().isSensitive())
                .filter(answer -> !answer.question().kind().isFreeText())
                .toList();
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
