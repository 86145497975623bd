package org.openroundtable.question;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What somebody must have answered to be asked something else.
 *
 * @param question code of a question before it, or name of a field of everybody's
 * @param is one of these answers, or an answer that has chosen one of them
 */
public record Condition(String question, List<JsonNode> is) {

    /** @param answer to that question; null: none */
    boolean isMetBy(JsonNode answer) {
        if (answer == null) {
            return false;
        }
        return answer.isArray()
                ? StreamSupport.stream(answer.spliterator(), false).anyMatch(is::contains)
                : is.contains(answer);
    }
}
