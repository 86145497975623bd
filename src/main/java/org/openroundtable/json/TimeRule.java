package org.openroundtable.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.databind.JsonNode;

/** What a moment must be like. */
final class TimeRule {

    private TimeRule() {}

    /** @throws DateTimeException with what is wrong with it */
    static OffsetDateTime read(JsonNode node) {
        var time = parsed(node);
        if (time.getYear() < 1900 || time.getYear() > 2200) {
            throw new DateTimeException("must be between the years 1900 and 2200");
        }
        // the resolution of the database
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime parsed(JsonNode node) {
        try {
            return OffsetDateTime.parse(node.isTextual() ? node.textValue() : "");
        } catch (DateTimeException noTime) {
            throw new DateTimeException(
                    "must be a date and time with an offset, such as 2020-11-03T14:00:00+01:00 (RFC 3339)");
        }
    }
}
