package org.openroundtable.testing;

import java.util.stream.Stream;

import org.openroundtable.question.kind.Kind;
import org.openroundtable.question.kind.Kinds;

/** Questions for {@link EventBuilder#asking}, of every kind that there is. */
public final class Questionnaire {

    private Questionnaire() {}

    /** One of each kind, and of each another one that must be answered and is asked only after an answer. */
    public static String[] ofEveryKind() {
        var before = "{'code': 'before', 'kind': 'yesNo', 'label': 'Shall we ask more?'}";
        var after = ", 'required': true, 'help': 'With help.', 'onlyIf': {'question': 'before', 'is': true}";
        return Stream.concat(
                        Stream.of(before),
                        Kinds.ALL.stream()
                                .flatMap(kind ->
                                        Stream.of(of(kind, "a" + kind.name(), ""), of(kind, "b" + kind.name(), after))))
                .toArray(String[]::new);
    }

    /** @param more properties, each after a comma */
    public static String of(Kind kind, String code, String more) {
        var options = kind.settings().containsKey("options")
                ? ", 'options': [{'code': 'one', 'text': {'en': 'The one', 'fr': 'L’une'}}, {'code': 'other', 'text': 'The other'}]"
                : "";
        return "{'code': '%s', 'kind': '%s', 'label': {'en': 'Question %s', 'fr': 'La %s'}%s%s}"
                .formatted(code, kind.name(), code, code, options, more);
    }
}
