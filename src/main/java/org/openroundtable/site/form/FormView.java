package org.openroundtable.site.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.openroundtable.question.FormPlace;
import org.openroundtable.question.Question;
import org.openroundtable.question.Questions;
import org.openroundtable.question.kind.Option;

/** The form as a page shows it: what an event asks, and what is filled in. */
public record FormView(RegistrationForm form, Questions questions, Locale reader) {

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
        return asked(question -> question.place() == FormPlace.END && !question.isBox());
    }

    public List<AskedQuestion> choices() {
        return asked(question -> question.place() == FormPlace.END && question.isBox());
    }

    private List<AskedQuestion> asked(Predicate<Question> part) {
        return questions.ofRegistrants().stream().filter(part).map(this::asked).toList();
    }

    private AskedQuestion asked(Question question) {
        var values = form.values(question.code());
        return new AskedQuestion(
                question.code(),
                question.kind(),
                question.label().in(reader),
                question.help() == null ? null : question.help().in(reader),
                question.required(),
                values,
                question.kind().options().stream()
                        .map(option -> choice(option, values))
                        .toList());
    }

    private AskedQuestion.Choice choice(Option option, List<String> values) {
        return new AskedQuestion.Choice(option.code(), option.text().in(reader), values.contains(option.code()));
    }
}
