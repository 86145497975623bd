package org.openroundtable.question;

import java.util.Locale;
import java.util.stream.Collectors;

import org.openroundtable.language.Text;
import org.openroundtable.language.Wording;
import org.openroundtable.question.kind.Fault;
import org.openroundtable.question.kind.Kind;
import org.openroundtable.question.kind.QuestionTexts;
import org.openroundtable.question.kind.YesNo;

/**
 * Something that an event asks of those who register, beyond who they are.
 *
 * @param code its name in the API and in the form, and of the answer
 * @param help null: none
 * @param required whoever is asked must answer
 * @param onlyIf null: everybody is asked
 * @param organisersOnly organisers answer it; registrants are neither asked nor shown it
 */
public record Question(
        String code,
        Text label,
        Text help,
        boolean required,
        Condition onlyIf,
        boolean organisersOnly,
        RetentionGroup retention,
        FormPlace place,
        Kind kind) {

    /** What is wrong with an answer. */
    public String say(Fault fault, Locale reader) {
        return QuestionTexts.of(fault, label.in(reader).text(), kind, reader);
    }

    /** An answer as one text; null: there is none. */
    public String said(Answers answers, Locale reader) {
        var answer = answers.to(code);
        return answer == null
                ? null
                : kind.say(answer, reader).stream().map(Wording::text).collect(Collectors.joining(", "));
    }

    /** A box to tick: who leaves it empty says no. */
    public boolean isBox() {
        return kind instanceof YesNo && !required;
    }

    /** Asked of whoever fills in the form. */
    Question forEverybody() {
        return new Question(code, label, help, required, onlyIf, false, retention, place, kind);
    }

    public boolean isSensitive() {
        return retention == RetentionGroup.SENSITIVE;
    }

    /** One of those that are asked where an event does not say what it asks. */
    public boolean isStandard() {
        return StandardQuestions.withCode(code).isPresent();
    }
}
