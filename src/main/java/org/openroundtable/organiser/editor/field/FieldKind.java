package org.openroundtable.organiser.editor.field;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * How one value of a document stands in a field. What can't be taken for such a value is written as it was typed: the
 * reader of documents says what is wrong with it.
 */
enum FieldKind {
    LINE {
        @Override
        JsonNode typed(String text, DraftTerms terms) {
            return text(text);
        }
    },
    /** One of a list that always has one. */
    CHOICE {
        @Override
        JsonNode typed(String text, DraftTerms terms) {
            return text(text);
        }
    },
    NUMBER {
        @Override
        JsonNode typed(String text, DraftTerms terms) {
            return text.matches("-?\\d{1,9}")
                    ? JsonNodeFactory.instance.numberNode(Integer.parseInt(text))
                    : text(text);
        }
    },
    FLAG {
        @Override
        JsonNode typed(String text, DraftTerms terms) {
            return JsonNodeFactory.instance.booleanNode(true);
        }

        @Override
        String shown(JsonNode value, DraftTerms terms) {
            return value.asBoolean() ? "true" : "";
        }
    },
    /** A date and a time as clocks in the event's zone show them, in the form of {@code datetime-local}. */
    MOMENT {
        @Override
        JsonNode typed(String text, DraftTerms terms) {
            try {
                var moment = LocalDateTime.parse(text).atZone(terms.zone());
                return text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
            } catch (DateTimeException noMoment) {
                return text(text);
            }
        }

        @Override
        String shown(JsonNode value, DraftTerms terms) {
            try {
                return OffsetDateTime.parse(value.asText())
                        .atZoneSameInstant(terms.zone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
            } catch (DateTimeException noMoment) {
                return value.asText();
            }
        }
    };

    /** @param text neither empty nor with space around */
    abstract JsonNode typed(String text, DraftTerms terms);

    String shown(JsonNode value, DraftTerms terms) {
        return value.asText();
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }
}
