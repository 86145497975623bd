package org.openroundtable.api.event;

import java.util.Arrays;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openroundtable.api.problem.UnreadableParameter;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventSearch;

/** Which events the list is to have, as its address says. Read as text, so that what cannot be read can be named. */
public class EventQuery {

    static final int SIZE = 20;
    static final int LARGEST = 100;
    private static final int LAST = 1_000_000;

    @QueryParam("when")
    @Parameter(
            description = "Events that are over, or those that are not; absent: both",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"ahead", "over"}))
    String when;

    @QueryParam("mode")
    @Parameter(description = "Absent: any", schema = @Schema(implementation = EventMode.class))
    String mode;

    @QueryParam("series")
    @Parameter(description = "Title of the series in the first language of the event; absent: any")
    String series;

    @QueryParam("page")
    @Parameter(
            description = "From 1 on; absent: the first",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + LAST))
    String page;

    @QueryParam("size")
    @Parameter(
            description = "How many events are on a page; absent: " + SIZE,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + LARGEST))
    String size;

    /** @throws UnreadableParameter if a parameter is not what the description says */
    EventSearch search() {
        return new EventSearch(
                over(), mode(), series, number("page", page, 1, LAST), number("size", size, SIZE, LARGEST));
    }

    private Boolean over() {
        if (when == null || when.equals("over") || when.equals("ahead")) {
            return when == null ? null : (Boolean) when.equals("over");
        }
        throw new UnreadableParameter("when must be ahead or over");
    }

    private EventMode mode() {
        return Optional.ofNullable(mode)
                .map(code -> Arrays.stream(EventMode.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new UnreadableParameter("mode must be online, onsite or hybrid")))
                .orElse(null);
    }

    private static int number(String name, String text, int absent, int most) {
        if (text == null) {
            return absent;
        }
        if (text.matches("[1-9][0-9]{0,6}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw new UnreadableParameter(name + " must be a whole number from 1 to " + most);
    }
}
