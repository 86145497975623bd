package org.openroundtable.api.registration;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.registration.RegistrationState;

/** The same for an address that is new and for one that is registered already. */
@Schema(name = "AddressToConfirm")
record AddressToConfirm(
        @Schema(required = true, description = "pendingEmail")
        RegistrationState status,

        @Schema(
                required = true,
                description =
                        "Until when the address must be confirmed by the link in the mail, if it is new: what was asked for is held until then")
        Instant heldUntil) {

    static AddressToConfirm until(Instant heldUntil) {
        return new AddressToConfirm(RegistrationState.PENDING_EMAIL, heldUntil);
    }
}
