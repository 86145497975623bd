package org.openroundtable.api.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.json.Fault;
import org.openroundtable.json.Fields;
import org.openroundtable.json.JsonRule;
import org.openroundtable.language.Language;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.question.Questions;
import org.openroundtable.question.kind.TypedText;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.registration.registrant.CheckedRegistrant;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.registration.registrant.RegistrantRules;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a participant sends to register. Beside the fields of everybody's it has one for each question of the event, by
 * its code.
 */
@Schema(name = "RegistrationRequest")
record RegistrationBody(
        @Schema(description = "Either this or lastName may be absent", maxLength = RegistrantRules.NAME)
        String firstName,

        @Schema(maxLength = RegistrantRules.NAME) String lastName,

        @Schema(required = true, maxLength = EmailAddress.LONGEST, examples = "ada@example.org")
        String email,

        @Schema(required = true, pattern = "\\S", maxLength = RegistrantRules.ORGANISATION)
        String organisation,

        @Schema(required = true) OrganisationType organisationType,

        @Schema(
                required = true,
                description = "Of the office represented: ISO 3166-1 alpha-2, XK; EL and UK are taken as GR and GB",
                pattern = "^[A-Za-z]{2}$",
                examples = "EE")
        String country,

        @Schema(description = "Codes of registrable sessions", maxItems = RegistrationBody.MOST_SESSIONS)
        List<String> sessions,

        @Schema(description = "Of the mails; absent: what Accept-Language says", examples = "en")
        String language,

        @Schema(description = "That the organiser has handed out", maxLength = NewCode.LONGEST, examples = "EXPO-2026")
        String accessCode,

        @Schema(description = "The secret of the link in a personal invitation, which is good for its address alone")
        String invitation,

        @Schema(hidden = true) Map<String, JsonNode> answers) {

    private static final int MOST_SESSIONS = 500;
    private static final int LONGEST_TAG = 35;

    static RegistrationBody read(JsonNode json, Questions questions, List<Fault> faults) {
        return Fields.readAll(json, faults, in -> read(in, questions));
    }

    private static RegistrationBody read(Fields in, Questions questions) {
        var answers = new HashMap<String, JsonNode>();
        questions.ofRegistrants().forEach(question -> answers.put(question.code(), in.value(question.code())));
        return new RegistrationBody(
                in.string("firstName"),
                in.string("lastName"),
                in.string("email"),
                in.string("organisation"),
                in.choice("organisationType", OrganisationType.values(), OrganisationType::code),
                in.string("country"),
                in.lines("sessions", MOST_SESSIONS, code -> true, JsonRule.STRING),
                language(in),
                in.string("accessCode"),
                in.string("invitation"),
                answers);
    }

    private static String language(Fields in) {
        var tag = in.line("language", LONGEST_TAG);
        return tag == null || Language.named(tag).isPresent()
                ? tag
                : in.fault("language", JsonRule.CHOICE.broken(String.join(", ", Language.tags())));
    }

    /** The access code; null: none. */
    String code() {
        return TypedText.line(accessCode);
    }

    CheckedRegistrant registrant(Questions questions) {
        var typed = new Registrant(firstName, lastName, email, organisation, organisationType, country, Answers.NONE);
        return CheckedRegistrant.of(typed, questions, question -> answers.get(question.code()));
    }
}
