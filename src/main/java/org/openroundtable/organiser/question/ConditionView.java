package org.openroundtable.organiser.question;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.openroundtable.language.Text;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Condition;
import org.openroundtable.question.Question;
import org.openroundtable.question.kind.Option;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something else that is asked, with answers to it.
 *
 * @param question its code, or the name of a field of everybody's
 * @param label null: it is such a field, or has none
 */
record ConditionView(String question, Text label, List<Answer> answers) {

    private static final String ORGANISATION_TYPE = "organisationType";

    /**
     * @param text null: it is none that somebody has written
     * @param type of organisations; null: it is none
     */
    record Answer(String value, Text text, OrganisationType type) {}

    /** @param condition null: there is none */
    static ConditionView of(Condition condition, List<Question> before) {
        if (condition == null) {
            return null;
        }
        var possible = all(before).stream()
                .filter(view -> view.question.equals(condition.question()))
                .findFirst()
                .orElse(new ConditionView(condition.question(), null, List.of()));
        return new ConditionView(
                possible.question,
                possible.label,
                condition.is().stream()
                        .map(JsonNode::asText)
                        .map(possible::answer)
                        .toList());
    }

    /** All that a question may depend on: kinds of organisations, and whatever is chosen before it. */
    static List<ConditionView> all(List<Question> before) {
        var types = new ConditionView(
                ORGANISATION_TYPE,
                null,
                Arrays.stream(OrganisationType.values())
                        .map(type -> new Answer(type.code(), null, type))
                        .toList());
        return Stream.concat(
                        Stream.of(types),
                        before.stream()
                                .filter(question -> question.kind() != null
                                        && !question.organisersOnly()
                                        && !question.kind().options().isEmpty())
                                .map(ConditionView::of))
                .toList();
    }

    private static ConditionView of(Question question) {
        return new ConditionView(
                question.code(),
                question.label(),
                question.kind().options().stream().map(ConditionView::answer).toList());
    }

    private static Answer answer(Option option) {
        return new Answer(option.code(), option.text(), null);
    }

    private Answer answer(String value) {
        return answers.stream()
                .filter(answer -> answer.value.equals(value))
                .findFirst()
                .orElse(new Answer(value, null, null));
    }

    /** Of the box that stands for an answer. */
    public String box(Answer answer) {
        return question + "=" + answer.value;
    }
}
