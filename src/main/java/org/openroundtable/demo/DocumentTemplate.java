package org.openroundtable.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An event document in which {@code @2 14:00} stands for 14:00 on the third day, in the zone of the event. */
record DocumentTemplate(String text) {

    private static final Pattern RELATIVE = Pattern.compile("@(-?\\d+) (\\d\\d:\\d\\d)");
    private static final ObjectMapper JSON = new ObjectMapper();

    static DocumentTemplate read(String name) {
        try (var file = DocumentTemplate.class.getResourceAsStream("/demo/" + name)) {
            return new DocumentTemplate(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of what has no times. */
    ObjectNode asItIs() {
        return parse(text);
    }

    ObjectNode startingOn(LocalDate firstDay) {
        var zone = ZoneId.of(parse(text).required("timeZone").textValue());
        return parse(RELATIVE.matcher(text).replaceAll(found -> absolute(found, firstDay, zone)));
    }

    private static String absolute(MatchResult relative, LocalDate firstDay, ZoneId zone) {
        return firstDay.plusDays(Long.parseLong(relative.group(1)))
                .atTime(LocalTime.parse(relative.group(2)))
                .atZone(zone)
                .toOffsetDateTime()
                .toString();
    }

    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
