package org.openroundtable.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.question.FormPlace;
import org.openroundtable.question.Question;
import org.openroundtable.question.Questions;
import org.openroundtable.question.RetentionGroup;
import org.openroundtable.question.kind.Option;
import org.openroundtable.registration.occupancy.EventOccupancy;

/**
 * The form as a page shows it: what an event asks, and what is filled in.
 *
 * @param own options that the registration has chosen already; there is always room for them
 */
public record FormView(
        RegistrationForm form, Questions questions, EventOccupancy occupancy, Set<AnswerOption> own, Locale reader) {

    /** Of a field; null: nothing is filled in. */
    public String value(String field) {
        return form.value(field);
    }

    public List<AskedQuestion> afterOrganisationType() {
        return asked(question -> question.place() == FormPlace.AFTER_ORGANISATION_TYPE);
    }

    public List<AskedQuestion> afterCountry() {
        return asked(question -> question.place() == FormPlace.AFTER_COUNTRY);
    }

    public List<AskedQuestion> further() {
        return asked(question -> question.place() == FormPlace.END && !isConsent(question));
    }

    /** Boxes by which people agree to something. */
    public List<AskedQuestion> choices() {
        return asked(question -> question.place() == FormPlace.END && isConsent(question));
    }

    private static boolean isConsent(Question question) {
        return question.isBox() && question.retention() == RetentionGroup.CONSENT;
    }

    private List<AskedQuestion> asked(Predicate<Question> part) {
        return questions.ofRegistrants().stream().filter(part).map(this::asked).toList();
    }

    private AskedQuestion asked(Question question) {
        return new AskedQuestion(
                question.code(),
                question.kind(),
                question.label().in(reader),
                question.help() == null ? null : question.help().in(reader),
                question.required(),
                AskedCondition.of(question.onlyIf(), questions, reader),
                form.values(question.code()),
                question.kind().options().stream()
                        .map(option -> choice(question, option))
                        .toList());
    }

    /** What was ticked before it filled up must be changeable, or the form could never be sent. */
    private AskedQuestion.Choice choice(Question question, Option option) {
        var owner = new AnswerOption(question.code(), option.code());
        var left = occupancy.left(owner);
        var chosen = form.values(question.code()).contains(option.code());
        var full = left != null && left == 0 && !own.contains(owner);
        return new AskedQuestion.Choice(option.code(), option.text().in(reader), chosen, full, !full || chosen);
    }
}
