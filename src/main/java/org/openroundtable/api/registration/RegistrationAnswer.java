package org.openroundtable.api.registration;

import java.net.URI;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/** Where a registration stands. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "Registration")
record RegistrationAnswer(
        @Schema(required = true) RegistrationState status,

        @Schema(description = "In the line of a full event; 1 is next")
        Long waitingPosition,

        @Schema(description = "Why they wait although a place was free; absent: none was")
        Ineligibility passedOver,

        @Schema(required = true, description = "In order of time")
        List<Place> sessions,

        @Schema(
                required = true,
                description = "Secret: whoever has this page may see, change and cancel the registration")
        URI manageUrl) {

    @JsonInclude(Include.NON_NULL)
    @Schema(name = "Place")
    record Place(
            @Schema(required = true) String code,
            @Schema(required = true) PlaceState status,

            @Schema(description = "In the line of the session; 1 is next")
            Long waitingPosition,

            @Schema(description = "Why they wait although a place was free; absent: none was")
            Ineligibility passedOver,

            @Schema(
                    description =
                            "Whether a place that counts as confirmed is only held, because the registration is not confirmed yet; absent: false")
            Boolean held,

            @Schema(description = "Whether the session is cancelled, so that nothing comes of the place; absent: false")
            Boolean cancelled) {}

    static RegistrationAnswer of(RegistrationView registration, URI manageUrl) {
        return new RegistrationAnswer(
                registration.state(),
                registration.waitingPosition(),
                registration.passedOver(),
                registration.places().stream()
                        .map(place -> new Place(
                                place.session(),
                                place.state(),
                                place.waitingPosition(),
                                place.passedOver(),
                                place.state().isHeldFor(registration.state()) ? true : null,
                                place.cancelled() ? true : null))
                        .toList(),
                manageUrl);
    }
}
