package org.openroundtable.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.databind.JsonNode;

/** What a moment must be like. */
final class TimeRule {

    private TimeRule() {}

    /** Null: none. */
    static Violation violationOf(JsonNode node) {
        var time = parsed(node);
        if (time == null) {
            return JsonRule.MOMENT.broken();
        }
        return time.getYear() < 1900 || time.getYear() > 2200 ? JsonRule.YEARS.broken() : null;
    }

    /** What breaks no rule, in the resolution of the database. */
    static OffsetDateTime read(JsonNode node) {
        return parsed(node).truncatedTo(ChronoUnit.MICROS);
    }

    /** Null: it is none. */
    private static OffsetDateTime parsed(JsonNode node) {
        try {
            return OffsetDateTime.parse(node.isTextual() ? node.textValue() : "");
        } catch (DateTimeException noTime) {
            return null;
        }
    }
}
