package org.openroundtable.document.content;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventSlug;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.LinkedDocument;
import org.openroundtable.language.Text;
import org.openroundtable.question.QuestionJson;
import org.openroundtable.question.Questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * An event with its speakers and sessions. What is null is absent from the JSON; instants carry the offset of the
 * event's zone. {@link DocumentReader} holds what the descriptions say.
 */
@JsonInclude(Include.NON_NULL)
@Schema(description = "An event with its speakers and sessions.", additionalProperties = Schema.False.class)
public record EventDocument(
        @Schema(
                required = true,
                description = "Name in URLs; the same as in the address",
                pattern = SLUG,
                maxLength = EventSlug.LONGEST,
                examples = "data-quality-2020")
        String slug,

        @Schema(required = true, pattern = LINE, maxLength = DocumentLimits.LINE)
        Text title,

        @Schema(description = "Editions of one series carry the same", pattern = LINE, maxLength = DocumentLimits.LINE)
        Text series,

        @Schema(minimum = "1", maximum = "" + DocumentLimits.EDITIONS)
        Integer edition,

        @Schema(pattern = TEXT, maxLength = DocumentLimits.SUMMARY)
        Text summary,

        @Schema(description = "Markdown", pattern = TEXT, maxLength = DocumentLimits.TEXT)
        Text description,

        @Schema(description = "Who should attend", pattern = TEXT, maxLength = DocumentLimits.SUMMARY)
        Text audience,

        @Schema(required = true) EventMode mode,
        @Schema(description = "Absent: scheduled") EventStatus status,

        @Schema(pattern = LINE, maxLength = DocumentLimits.LINE)
        Text venue,

        @Schema(
                required = true,
                description = "IANA name",
                maxLength = DocumentLimits.TIME_ZONE,
                examples = "Europe/Brussels")
        String timeZone,

        @Schema(
                description = "BCP 47 tags; texts that are strings are in the first, without any in English",
                maxItems = DocumentLimits.LANGUAGES,
                examples = "[\"en\"]")
        List<String> languages,

        @Schema(pattern = "^" + DocumentReader.COLOUR_FORM + "$")
        String accentColour,

        @Schema(description = "Of the event elsewhere; http or https", pattern = URL, maxLength = DocumentLimits.URL)
        String website,

        @Schema(
                description = "Where the organiser says what becomes of personal data; http or https",
                pattern = URL,
                maxLength = DocumentLimits.URL)
        String privacyNotice,

        @Schema(description = "Absent: nothing is said of personal data but by that address")
        PrivacyDocument privacy,

        @Schema(description = PICTURE, pattern = URL, maxLength = DocumentLimits.URL)
        String logo,

        @Schema(description = PICTURE, pattern = URL, maxLength = DocumentLimits.URL)
        String cover,

        @Schema(required = true) Organiser organiser,
        @Schema(description = "Absent: nobody can register") Registration registration,
        @Schema(maxItems = DocumentLimits.DOCUMENTS) List<Document> documents,

        @Schema(hidden = true) @JsonSerialize(converter = QuestionJson.class)
        Questions questions,

        @Schema(required = true, maxItems = DocumentLimits.SPEAKERS)
        List<SpeakerDocument> speakers,

        @Schema(required = true, minItems = 1, maxItems = DocumentLimits.SESSIONS)
        List<SessionDocument> sessions,

        @Schema(
                readOnly = true,
                description =
                        "Only in answers, and passed over in what is sent: what is allowed, and yet unlikely to be meant")
        List<Warning> warnings) {

    // For the description; in the dialect of JavaScript, as JSON Schema has it.
    static final String SLUG = "^" + EventSlug.FORM + "$";
    static final String CODE = "^" + DocumentReader.CODE_FORM + "$";
    static final String LINE = "^[^\\n\\r\\t]*\\S[^\\n\\r\\t]*$";
    static final String TEXT = "\\S";
    static final String URL = "^[Hh][Tt][Tt][Pp][Ss]?://";
    static final String PICTURE = "Address of a picture, http or https; kept, and not shown yet";

    /** The questions of whoever registers: the standard ones where it has none. */
    public Questions asked() {
        return questions == null ? Questions.STANDARD : questions;
    }

    @JsonInclude(Include.NON_NULL)
    @Schema(
            name = "DocumentOrganiser",
            description = "Mails come in this name, and answers go to this address.",
            additionalProperties = Schema.False.class)
    public record Organiser(
            @Schema(required = true, pattern = LINE, maxLength = DocumentLimits.LINE)
            String name,

            @Schema(description = "ISO 3166-1 alpha-2, XK; EL and UK come back as GR and GB", pattern = "^[A-Za-z]{2}$")
            String country,

            @Schema(required = true, maxLength = EmailAddress.LONGEST)
            String email) {}

    @JsonInclude(Include.NON_NULL)
    @Schema(
            name = "DocumentRegistration",
            description = "When and how people may register.",
            additionalProperties = Schema.False.class)
    public record Registration(
            @Schema(description = "Absent: open until it closes")
            OffsetDateTime opensAt,

            @Schema(description = "Absent: nobody can register")
            OffsetDateTime closesAt,

            @Schema(
                    description = "Of the event as a whole; absent: no limit",
                    minimum = "0",
                    maximum = "" + DocumentLimits.PLACES)
            Integer capacity,

            @Schema(description = "Whether people may wait when all is taken; absent: false")
            Boolean waitlist,

            @Schema(description = "Whether addresses are confirmed before anything else; absent: false")
            Boolean confirmAddress,

            @Schema(
                    description = "How long places wait for that; absent: 24 hours",
                    minimum = "1",
                    maximum = "" + DocumentLimits.MINUTES)
            Integer holdMinutes,

            @Schema(description = "Whether an organiser decides on each registration; absent: false")
            Boolean approval,

            @Schema(
                    description = "How long a place from the waiting list is on offer; absent: it is given at once",
                    minimum = "1",
                    maximum = "" + DocumentLimits.MINUTES)
            Integer offerMinutes,

            @Schema(description = "Last moment for a registrant's own changes; absent: the end of the last session")
            OffsetDateTime changesUntil,

            @Schema(
                    description =
                            "Whether whoever registers must show an access code or a personal invitation; absent: false")
            Boolean codeOrInvitation,

            @Schema(
                    description = "How many people of one organisation can have a place; absent: no limit",
                    minimum = "1",
                    maximum = "" + DocumentLimits.PLACES)
            Integer limitPerOrganisation,

            @Schema(
                    description =
                            "What becomes of whoever comes beyond that, in the event or in a session; absent: wait")
            OverLimit overLimitPerOrganisation) {}

    @Schema(
            name = "DocumentLink",
            description = "A document or recording that the event page links to.",
            additionalProperties = Schema.False.class)
    public record Document(
            @Schema(required = true, pattern = LINE, maxLength = DocumentLimits.LINE)
            Text title,

            @Schema(required = true, description = "http or https", pattern = URL, maxLength = DocumentLimits.URL)
            String url,

            @Schema(required = true) LinkedDocument.Kind kind) {}

    @Schema(name = "DocumentWebLink", additionalProperties = Schema.False.class)
    @JsonInclude(Include.NON_NULL)
    public record Link(
            @Schema(description = "Absent: the address is shown", pattern = LINE, maxLength = DocumentLimits.LINE)
            Text title,

            @Schema(required = true, description = "http or https", pattern = URL, maxLength = DocumentLimits.URL)
            String url) {}

    @Schema(name = "DocumentWarning")
    public record Warning(
            @Schema(required = true, description = "JSON pointer (RFC 6901) into the document")
            String pointer,

            @Schema(required = true) String detail) {}
}
