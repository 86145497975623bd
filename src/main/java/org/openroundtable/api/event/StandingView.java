package org.openroundtable.api.event;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.api.RegistrationWindow;
import org.openroundtable.api.event.EventView.OccupancyView;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** How an event stands at this moment, for its organisers: exact, however few they are. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Standing")
record StandingView(
        @Schema(description = "With a token, of now") RegistrationWindow state,

        @Schema(description = "How many there are in each state, by its name; with a token, of now")
        Map<String, Long> registrations,

        @JsonUnwrapped OccupancyView occupancy,

        @Schema(description = "From how many countries the confirmed ones are; with a token, of now")
        long countries,

        @Schema(description = "From how many organisations the confirmed ones are; with a token, of now")
        long organisations,

        @Schema(description = "Persons who were marked as present in a session at least; with a token, of now")
        long present,

        @Schema(description = "In order of time; with a token, of now")
        List<SessionFigures> sessions) {

    /** Of a session; how full it is only if one registers for it by itself. */
    @JsonInclude(Include.NON_NULL)
    @Schema(name = "SessionFigures")
    record SessionFigures(
            @Schema(required = true) String code,
            @JsonUnwrapped OccupancyView occupancy,

            @Schema(required = true, description = "Persons marked as present, with a place or without")
            long present,

            @Schema(
                    required = true,
                    description =
                            "Persons with a place; in a session that is open to all, those confirmed for the event")
            long expected) {}
}
