package org.openroundtable.release.exchange;

import java.time.ZoneId;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The schedule of frab and pretalx as JSON. */
final class ScheduleJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Event(JsonNode json, String day) implements ScheduleEvent {

        @Override
        public String text(String property) {
            return said(json.path(property));
        }

        @Override
        public Stream<String> persons() {
            return all(json.path("persons")).map(person -> Stream.of("public_name", "name")
                    .map(name -> said(person.path(name)))
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse(""));
        }
    }

    private ScheduleJson() {}

    /** @param zone of times that say none */
    static ProgrammeFile read(String text, ZoneId zone) {
        try {
            var conference = JSON.readTree(text).path("schedule").path("conference");
            if (!conference.path("days").isArray()) {
                return new ProgrammeFile.Unknown();
            }
            var schedule = new Schedule(said(conference.path("time_zone_name")), zone);
            all(conference.path("days")).forEach(day -> all(day.path("rooms"))
                    .flatMap(ScheduleJson::all)
                    .forEach(event -> schedule.add(new Event(event, said(day.path("date"))))));
            return schedule.programme(said(conference.path("title")));
        } catch (JsonProcessingException broken) {
            return new ProgrammeFile.Broken(
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNr());
        }
    }

    /** Of a text in several languages, the first. */
    private static String said(JsonNode value) {
        var first = value.isObject() ? all(value).findFirst().orElse(value) : value;
        return first.isValueNode() && !first.isNull() ? first.asText().strip() : "";
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
