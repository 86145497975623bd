package org.openroundtable.api.event;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** What is counted of an event, beside the words that say what; nobody's name. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Figures")
record FiguresView(
        @Schema(required = true, description = "Of the event")
        String slug,

        @Schema(required = true, description = "Of the event")
        String title,

        @Schema(required = true, description = "The moment that they are of")
        OffsetDateTime asOf,

        @Schema(
                required = true,
                enumeration = {"then", "now"},
                description =
                        "Whether organisations that were merged or corrected since count as known then, or as known now")
        String known,

        @Schema(
                required = true,
                description =
                        "Whether all is told. To everybody, counts from 1 to 4 are not, nor what they follow from")
        boolean complete,

        @Schema(required = true, description = "Under which they may be used; its address")
        String licence,

        @Schema(description = "Whom to name as their source: the organiser")
        String source,

        @Schema(required = true, description = "By their codes, such as persons, countries, organisations")
        Map<String, FigureView> figures,

        @Schema(
                required = true,
                description =
                        "Confirmed persons by country, organisationType and session, the largest first, then by their codes what is not told, and sessions in order of time; empty: nobody is, or too few are to be told apart. With a token also by organisation, and registrations by state")
        Map<String, List<ShareView>> by,

        @JsonUnwrapped StandingView standing) {

    @JsonInclude(Include.NON_NULL)
    @Schema(name = "Figure")
    record FigureView(
            @Schema(required = true) String name,

            @Schema(required = true, description = "What is counted")
            String definition,

            @JsonUnwrapped CountView count) {}

    @JsonInclude(Include.NON_NULL)
    @Schema(name = "Share")
    record ShareView(
            @Schema(description = "Absent: an organisation") String code,

            @Schema(required = true) String name,

            @Schema(
                    description =
                            "ISO 3166-1 alpha-2, or XK: of an organisation whose name is that of another one of the event, too")
            String country,

            @JsonUnwrapped CountView count) {

        ShareView(String code, String name, CountView count) {
            this(code, name, null, count);
        }
    }

    /** The same whenever it is looked at. */
    FiguresView ofNoMoment() {
        return new FiguresView(slug, title, null, known, complete, licence, source, figures, by, standing);
    }
}
