package org.openroundtable.release.comparison;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.openroundtable.document.content.OverLimit;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.SessionType;
import org.openroundtable.question.RetentionGroup;
import org.openroundtable.time.LocalText;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Draws values of documents for people, with names instead of codes.
 *
 * @param zone in which moments are given
 * @param reader in whose language names are given, if they are there in it
 */
record ChangedValues(ZoneId zone, Locale reader) {

    private static final List<String> NAMES = List.of("name", "title", "label", "speaker", "code", "url");

    /**
     * @param value null: there is none
     * @param other what it was before, or becomes
     * @param document that it is from
     */
    ChangedValue of(DocumentField field, JsonNode value, JsonNode other, JsonNode document) {
        if (field == DocumentField.STATUS) {
            var code = value == null ? EventStatus.SCHEDULED.code() : value.asText();
            return new ChangedValue(
                    coded(EventStatus.values(), EventStatus::code, code).orElse(null));
        }
        if (field == DocumentField.OVER_LIMIT_PER_ORGANISATION) {
            return ChangedValue.of(value != null && value.asText().equals(OverLimit.REFUSE.code()));
        }
        if (value == null) {
            // Absent beside a flag is no.
            return other != null && other.isBoolean() ? ChangedValue.of(false) : ChangedValue.NONE;
        }
        if (value.isBoolean()) {
            return ChangedValue.of(value.booleanValue());
        }
        if (DocumentComparison.isMoment(value)) {
            return moment(value.textValue());
        }
        var constant = constant(field, value.asText());
        return constant.isPresent()
                ? ChangedValue.of(constant.get())
                : ChangedValue.of(
                        switch (field) {
                            case LANGUAGE, LANGUAGES -> languages(value);
                            case COUNTRY -> LocalText.country(value.asText(), reader);
                            default -> text(value, document);
                        });
    }

    /** Of a field that knows all its values. */
    private static Optional<? extends Enum<?>> constant(DocumentField field, String code) {
        return switch (field) {
            case MODE -> coded(EventMode.values(), EventMode::code, code);
            case TYPE -> coded(SessionType.values(), SessionType::code, code);
            case ORGANISATION_TYPE -> coded(OrganisationType.values(), OrganisationType::code, code);
            case RETENTION -> coded(RetentionGroup.values(), RetentionGroup::code, code);
            case LAW -> coded(PrivacyLaw.values(), PrivacyLaw::code, code);
            default -> Optional.empty();
        };
    }

    private static <E> Optional<E> coded(E[] constants, Function<E, String> code, String wanted) {
        return Stream.of(constants)
                .filter(constant -> code.apply(constant).equals(wanted))
                .findFirst();
    }

    private ChangedValue moment(String text) {
        try {
            return ChangedValue.of(OffsetDateTime.parse(text).atZoneSameInstant(zone));
        } catch (DateTimeException noMoment) {
            return ChangedValue.of(text);
        }
    }

    /** @param tags one, or an array of them */
    private String languages(JsonNode tags) {
        return (tags.isArray() ? items(tags) : Stream.of(tags))
                .map(tag -> LocalText.languageName(tag.asText(), reader))
                .collect(Collectors.joining(", "));
    }

    /** As "Vegetarian (20), Fish". */
    ChangedValue options(String question, JsonNode document) {
        var questions = Named.items("questions", document.path("questions"));
        var options = questions == null ? null : questions.get(question);
        return options == null || options.path("options").isEmpty()
                ? ChangedValue.NONE
                : ChangedValue.of(items(options.path("options"))
                        .map(option -> wording(option.path("text"))
                                + (option.has("limit")
                                        ? " (" + option.get("limit").asText() + ")"
                                        : ""))
                        .collect(Collectors.joining(", ")));
    }

    private String text(JsonNode value, JsonNode document) {
        if (value.isArray()) {
            return items(value).map(item -> item(item, document)).collect(Collectors.joining(", "));
        }
        return value.isObject() ? named(value) : value.asText();
    }

    private String item(JsonNode item, JsonNode document) {
        if (item.has("speaker")) {
            return speaker(item.get("speaker").asText(), document);
        }
        // How long a group of data is kept: "Registrations (two years)".
        return item.has("period")
                ? wording(item.path("data")) + " (" + wording(item.get("period")) + ")"
                : text(item, document);
    }

    private String speaker(String id, JsonNode document) {
        var speakers = Named.items("speakers", document.path("speakers"));
        return speakers != null && speakers.containsKey(id) ? named(speakers.get(id)) : id;
    }

    /** What a session, a speaker or a question is called. */
    String named(JsonNode item) {
        return NAMES.stream()
                .map(item::path)
                .filter(name -> !name.isMissingNode())
                .map(this::wording)
                .findFirst()
                .orElseGet(() -> wording(item));
    }

    private String wording(JsonNode text) {
        if (!text.isObject() || text.isEmpty()) {
            return text.asText();
        }
        var here = text.path(reader.getLanguage());
        return here.isTextual()
                ? here.textValue()
                : text.path(text.fieldNames().next()).asText();
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
