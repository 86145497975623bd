package org.openroundtable.form;

import java.util.List;

import org.openroundtable.language.Wording;
import org.openroundtable.question.kind.Kind;

/**
 * A question as the form asks it, with what is filled in; {@code form/question/<kind>.html} draws it.
 *
 * @param help null: none
 * @param onlyIf null: everybody is asked
 * @param values as {@link Kind#toForm} has them
 * @param options what can be chosen, if it is that kind of question
 */
public record AskedQuestion(
        String code,
        Kind kind,
        Wording label,
        Wording help,
        boolean required,
        AskedCondition onlyIf,
        List<String> values,
        List<Choice> options) {

    /**
     * @param chosen it is filled in
     * @param full as many as can have chosen it
     * @param open it can be chosen, or given up
     */
    public record Choice(String code, Wording text, boolean chosen, boolean full, boolean open) {}

    /** Null: nothing is filled in. */
    public String value() {
        return values.isEmpty() ? null : values.get(0);
    }

    public boolean isFilledWith(String value) {
        return values.contains(value);
    }

    /** There is something to read before answering. */
    public boolean isExplained() {
        return help != null || onlyIf != null;
    }

    public String template() {
        return "form/question/" + kind.name();
    }
}
