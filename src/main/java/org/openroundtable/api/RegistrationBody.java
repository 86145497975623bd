package org.openroundtable.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.json.Fault;
import org.openroundtable.json.Fields;
import org.openroundtable.language.Language;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.registration.registrant.RegistrantRules;

import com.fasterxml.jackson.databind.JsonNode;

/** What a participant sends to register. */
@Schema(name = "RegistrationRequest", additionalProperties = Schema.False.class)
record RegistrationBody(
        @Schema(description = "Either this or lastName may be absent", maxLength = RegistrantRules.NAME)
        String firstName,

        @Schema(maxLength = RegistrantRules.NAME) String lastName,

        @Schema(required = true, maxLength = EmailAddress.LONGEST, examples = "ada@example.org")
        String email,

        @Schema(required = true, pattern = "\\S", maxLength = RegistrantRules.ORGANISATION)
        String organisation,

        @Schema(required = true) OrganisationType organisationType,

        @Schema(description = "The organisation calls itself small or medium-sized")
        Boolean smallOrMedium,

        @Schema(
                required = true,
                description = "Of the office represented: ISO 3166-1 alpha-2, XK; EL and UK are taken as GR and GB",
                pattern = "^[A-Za-z]{2}$",
                examples = "EE")
        String country,

        @Schema(maxLength = RegistrantRules.POSITION) String position,

        @Schema(description = "Codes of registrable sessions", maxItems = RegistrationBody.MOST_SESSIONS)
        List<String> sessions,

        @Schema(maxLength = RegistrantRules.TEXT) String accessibilityNeeds,

        @Schema(description = "For the panel", maxLength = RegistrantRules.TEXT)
        String questions,

        @Schema(description = "Show my name to participants")
        Boolean showName,

        Boolean shareContact,
        Boolean laterAnnouncements,

        @Schema(description = "Of the mails; absent: what Accept-Language says", examples = "en")
        String language) {

    private static final int MOST_SESSIONS = 500;
    private static final int LONGEST_TAG = 35;

    static RegistrationBody read(JsonNode json, List<Fault> faults) {
        return Fields.readAll(json, faults, RegistrationBody::read);
    }

    private static RegistrationBody read(Fields in) {
        return new RegistrationBody(
                in.string("firstName"),
                in.string("lastName"),
                in.string("email"),
                in.string("organisation"),
                in.choice("organisationType", OrganisationType.values(), OrganisationType::code),
                in.flag("smallOrMedium"),
                in.string("country"),
                in.string("position"),
                in.lines("sessions", MOST_SESSIONS, code -> true, ""),
                in.string("accessibilityNeeds"),
                in.string("questions"),
                in.flag("showName"),
                in.flag("shareContact"),
                in.flag("laterAnnouncements"),
                in.text(
                        "language",
                        LONGEST_TAG,
                        tag -> Language.named(tag).isPresent(),
                        "must be one of " + String.join(", ", Language.tags())));
    }

    Registrant registrant() {
        var registrant = new Registrant();
        registrant.firstName = firstName;
        registrant.lastName = lastName;
        registrant.email = email;
        registrant.organisation = organisation;
        registrant.organisationType = organisationType;
        registrant.smallOrMedium = Boolean.TRUE.equals(smallOrMedium);
        registrant.country = country;
        registrant.position = position;
        registrant.accessibilityNeeds = accessibilityNeeds;
        registrant.questions = questions;
        registrant.showName = Boolean.TRUE.equals(showName);
        registrant.shareContact = Boolean.TRUE.equals(shareContact);
        registrant.laterAnnouncements = Boolean.TRUE.equals(laterAnnouncements);
        return registrant;
    }
}
