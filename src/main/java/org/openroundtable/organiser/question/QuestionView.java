package org.openroundtable.organiser.question;

import java.util.List;
import java.util.Locale;

import org.openroundtable.language.Text;
import org.openroundtable.question.Question;
import org.openroundtable.question.kind.Kind;

/**
 * A question as the list has it.
 *
 * @param name what readers call it where only a string can stand
 * @param label null: it has none yet
 * @param kind null: it has none that there is
 * @param condition null: everybody is asked
 * @param answered how many have answered it; who says no is not counted
 * @param first there is none before it
 * @param last there is none behind it
 */
record QuestionView(
        String code,
        String name,
        Text label,
        Kind kind,
        boolean required,
        boolean organisersOnly,
        boolean sensitive,
        ConditionView condition,
        long answered,
        boolean first,
        boolean last) {

    static QuestionView of(Question question, List<Question> all, long answered, Locale reader) {
        var at = all.indexOf(question);
        return new QuestionView(
                question.code(),
                question.label() == null
                        ? question.code()
                        : question.label().in(reader).text(),
                question.label(),
                question.kind(),
                question.required(),
                question.organisersOnly(),
                question.isSensitive(),
                ConditionView.of(question.onlyIf(), all.subList(0, at)),
                answered,
                at == 0,
                at == all.size() - 1);
    }
}
