package org.openroundtable.api.registration;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.search.FoundRegistration;
import org.openroundtable.time.InZone;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/** A registration as organisers see it in their list, with all of its columns. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "ListedRegistration")
record ListedRegistration(
        @Schema(required = true) Long id,
        @Schema(required = true) RegistrationState status,

        @Schema(required = true, description = "In the time of the event")
        OffsetDateTime registeredAt,

        @Schema(required = true, description = "BCP 47 tag of the language to write in")
        String language,

        @Schema(description = "One of first and last name is there at least")
        String firstName,

        String lastName,
        @Schema(required = true) String email,
        @Schema(required = true, description = "As typed") String organisation,
        @Schema(required = true) OrganisationType organisationType,

        @Schema(required = true, description = "ISO 3166-1 alpha-2, of the office represented")
        String country,

        @Schema(required = true, description = "What it has or waits for, in order of time")
        List<ListedPlace> sessions,

        @Schema(required = true) List<String> tags,

        @Schema(description = "Access code that they have come with, and for whom it is")
        String code,

        @Schema(description = "Number of the invitation that they have come by")
        Long invitation,

        @Schema(description = "Name of the kept places of which they have come with one")
        String block,

        @Schema(
                required = true,
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "To the questions that the event asks now, by their codes")
        Answers answers) {

    @JsonInclude(Include.NON_NULL)
    @Schema(name = "ListedPlace")
    record ListedPlace(
            @Schema(required = true) String code,
            @Schema(required = true) PlaceState status,

            @Schema(
                    description =
                            "Whether a place that counts as confirmed is only held, because the registration is not confirmed yet; absent: false")
            Boolean held) {}

    static ListedRegistration of(FoundRegistration found, EventSnapshot event) {
        var registrant = found.registrant();
        return new ListedRegistration(
                found.id(),
                found.state(),
                InZone.offsetAt(found.registeredAt().truncatedTo(ChronoUnit.SECONDS), event.timeZone()),
                found.language(),
                registrant.firstName(),
                registrant.lastName(),
                registrant.email(),
                registrant.organisation(),
                registrant.organisationType(),
                registrant.country(),
                found.places().entrySet().stream()
                        .map(place -> new ListedPlace(
                                place.getKey(),
                                place.getValue(),
                                place.getValue().isHeldFor(found.state()) ? true : null))
                        .toList(),
                found.tags(),
                found.origin().code(),
                found.origin().invitation(),
                found.origin().block(),
                found.answers().only(code -> event.questions().withCode(code).isPresent()));
    }
}
