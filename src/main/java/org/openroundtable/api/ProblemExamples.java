package org.openroundtable.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.openroundtable.api.problem.Problem;
import org.openroundtable.api.problem.ProblemType;

/** The problems that an answer can tell of, as examples. */
final class ProblemExamples {

    private ProblemExamples() {}

    /**
     * Of each type that the description names; where there is none, the status says it all.
     *
     * @return by the names of the types
     */
    static Map<String, Problem> of(int status, String description) {
        var examples = new LinkedHashMap<String, Problem>();
        Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status && isNamed(type, description))
                .forEach(type -> examples.put(type.code(), Problem.of(type, null, errors(type))));
        return examples.isEmpty() ? Map.of("problem", Problem.ofStatus(status, null, null)) : examples;
    }

    private static boolean isNamed(ProblemType type, String description) {
        return Pattern.compile("(?<![\\w-])" + type.code() + "(?![\\w-])")
                .matcher(description)
                .find();
    }

    private static List<Problem.Error> errors(ProblemType type) {
        return type == ProblemType.INVALID ? List.of(new Problem.Error("/email", "is required")) : null;
    }
}
