package org.openroundtable.api.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.api.RegistrationWindow;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.event.EventFacts;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.language.Text;
import org.openroundtable.question.QuestionJson;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.Occupancy;
import org.openroundtable.time.InZone;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;

/** An event as anybody may see it. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Event")
record EventView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        String series,
        Integer edition,
        String summary,
        @Schema(required = true) EventMode mode,
        @Schema(required = true) EventStatus status,

        @Schema(
                description =
                        "Why it is cancelled or postponed, as its organisers have written it; absent: they have said nothing")
        String statusReason,

        String venue,

        @Schema(required = true, description = "IANA name", examples = "Europe/Brussels")
        String timeZone,

        @Schema(required = true, description = "BCP 47 tags")
        List<String> languages,

        String website,

        @Schema(description = "Address of what the organiser says of personal data")
        String privacyNotice,

        @Schema(description = "Address of a picture") String logo,
        @Schema(description = "Address of a picture") String cover,

        @Schema(required = true, description = "Of the first session that takes place")
        OffsetDateTime start,

        @Schema(required = true, description = "Of the last session that takes place")
        OffsetDateTime end,

        @Schema(required = true) Registration registration,

        @Schema(required = true, description = "In order of time")
        List<SessionView> sessions,

        @Schema(hidden = true) List<JsonNode> questions) {

    /** Whether one can register, and how full the event is as a whole. */
    @JsonInclude(Include.NON_NULL)
    @Schema(name = "EventRegistration")
    record Registration(
            @Schema(required = true) RegistrationWindow state,
            OffsetDateTime opensAt,
            OffsetDateTime closesAt,

            @Schema(description = "Whether an access code or a personal invitation is needed; absent: false")
            Boolean codeOrInvitation,

            @JsonUnwrapped OccupancyView occupancy) {}

    /** Absent figures: without a limit, there are no capacity and no places left. */
    @JsonInclude(Include.NON_NULL)
    @Schema(name = "Occupancy")
    record OccupancyView(
            @Schema(description = "Absent: no limit") Integer capacity,

            @Schema(description = "Persons with a confirmed place")
            Long confirmed,

            @Schema(description = "Persons in the line") Long waiting,

            @Schema(description = "Places that are neither confirmed nor held for somebody; absent: no limit")
            Integer placesLeft,

            @Schema(description = "Whether people may wait when all is taken")
            Boolean waitlist,

            @Schema(description = "How many people of one organisation can have a place; absent: no limit")
            Integer limitPerOrganisation) {

        /** @param occupancy null: people do not register for this by itself */
        static OccupancyView of(Occupancy occupancy) {
            return occupancy == null
                    ? null
                    : new OccupancyView(
                            occupancy.capacity(),
                            occupancy.confirmed(),
                            occupancy.waiting(),
                            occupancy.placesLeft(),
                            occupancy.waitlist(),
                            occupancy.perOrganisation() == null
                                    ? null
                                    : occupancy.perOrganisation().places());
        }
    }

    /** @param why it is cancelled or postponed; null: nothing was said */
    static EventView of(
            EventFacts event,
            String why,
            List<Locale> reader,
            Instant now,
            OccupancyView occupancy,
            List<SessionView> sessions,
            Function<AnswerOption, Integer> left) {
        var zone = event.timeZone();
        return new EventView(
                event.slug(),
                say(event.title(), reader),
                say(event.details().series(), reader),
                event.details().edition(),
                say(event.details().summary(), reader),
                event.mode(),
                event.status(),
                why,
                say(event.venue(), reader),
                zone.getId(),
                List.copyOf(event.details().languages()),
                event.details().addresses().website(),
                event.details().addresses().privacyNotice(),
                event.details().addresses().logo(),
                event.details().addresses().cover(),
                InZone.offsetAt(event.startsAt(), zone),
                InZone.offsetAt(event.endsAt(), zone),
                new Registration(
                        RegistrationWindow.of(Availability.of(event, now)),
                        InZone.offsetAt(event.registration().opensAt(), zone),
                        InZone.offsetAt(event.registration().closesAt(), zone),
                        event.registration().codeOrInvitation() ? true : null,
                        occupancy),
                sessions,
                event.questions().ofRegistrants().stream()
                        .map(question -> QuestionJson.ofAsked(
                                question, option -> left.apply(new AnswerOption(question.code(), option))))
                        .toList());
    }

    static String say(Text text, List<Locale> reader) {
        return text == null ? null : text.in(reader).text();
    }
}
