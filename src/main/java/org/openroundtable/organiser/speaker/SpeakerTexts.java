package org.openroundtable.organiser.speaker;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** How what a draft says of a speaker reads in a line. */
final class SpeakerTexts {

    private SpeakerTexts() {}

    /** @param language BCP 47 tag of the draft's first language */
    static String of(JsonNode value, String language) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(link -> link.path("url").asText())
                    .collect(Collectors.joining(", "));
        }
        return value.isObject() ? value.path(language).asText() : value.asText();
    }
}
