package org.openroundtable.json;

import java.util.List;
import java.util.Locale;

/**
 * A rule that something breaks.
 *
 * @param arguments numbers and texts, as the words of the rule have places for them
 */
public record Violation(Rule rule, List<Object> arguments) {

    static Violation of(Rule rule, Object... arguments) {
        return new Violation(rule, List.of(arguments));
    }

    /** What is wrong, in English. */
    public String detail() {
        return String.format(Locale.ROOT, rule.words(), arguments.toArray());
    }

    /** Nothing is wrong with what is there, but something is not. */
    public boolean isMissing() {
        return rule == JsonRule.PRESENT || rule == JsonRule.PRESENT_IN_FIRST;
    }

    public String text(int place) {
        return (String) arguments.get(place);
    }

    public long number(int place) {
        return ((Number) arguments.get(place)).longValue();
    }
}
