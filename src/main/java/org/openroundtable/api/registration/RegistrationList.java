package org.openroundtable.api.registration;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.search.RegistrationSearch;

/** A page of the list of an event's registrations. */
@Schema(name = "Registrations")
record RegistrationList(
        @Schema(required = true) List<ListedRegistration> registrations,

        @Schema(required = true, description = "How many there are on all pages")
        long total) {

    static RegistrationList of(RegistrationSearch.Page page, EventSnapshot event) {
        var registrations = page.registrations().stream()
                .map(found -> ListedRegistration.of(found, event))
                .toList();
        return new RegistrationList(registrations, page.total());
    }
}
