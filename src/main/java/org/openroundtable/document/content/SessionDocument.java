package org.openroundtable.document.content;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.language.Text;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionStatus;
import org.openroundtable.programme.SessionType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/** A session of an {@link EventDocument}. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "DocumentSession", additionalProperties = Schema.False.class)
public record SessionDocument(
        @Schema(
                required = true,
                description = "Unique in the document; what a session is known by from one document to the next",
                pattern = EventDocument.CODE,
                maxLength = DocumentLimits.CODE)
        String code,

        @Schema(required = true) SessionType type,

        @Schema(
                description =
                        "Absent: scheduled. A cancelled session stays in the programme, and nobody can choose it or wait for it")
        SessionStatus status,

        @Schema(required = true, pattern = EventDocument.LINE, maxLength = DocumentLimits.LINE)
        Text title,

        @Schema(pattern = EventDocument.LINE, maxLength = DocumentLimits.LINE)
        Text subtitle,

        @Schema(description = "Markdown", pattern = EventDocument.TEXT, maxLength = DocumentLimits.TEXT)
        Text description,

        @Schema(pattern = EventDocument.LINE, maxLength = DocumentLimits.TRACK)
        Text track,

        @Schema(
                description = "BCP 47 tag of the language spoken, where it matters",
                maxLength = DocumentLimits.LANGUAGE,
                examples = "fr")
        String language,

        @Schema(
                description = "The only one; where there are several, they are in rooms",
                pattern = EventDocument.LINE,
                maxLength = DocumentLimits.LINE)
        Text room,

        @Schema(description = "Instead of room: all of several, the main one first", maxItems = DocumentLimits.ROOMS)
        List<Text> rooms,

        @Schema(required = true, examples = "2020-11-03T14:00:00+01:00")
        OffsetDateTime start,

        @Schema(required = true) OffsetDateTime end,

        @Schema(
                description = "http or https; for registered people only",
                pattern = EventDocument.URL,
                maxLength = DocumentLimits.URL)
        String joinUrl,

        @Schema(
                description = "In the order to show them; absent: comes back empty",
                maxItems = DocumentLimits.APPEARANCES)
        List<Appearance> speakers,

        @Schema(description = "For anybody to read on", maxItems = DocumentLimits.LINKS)
        List<EventDocument.Link> links,

        @Schema(description = "Whether it must not be recorded; absent: false")
        Boolean doNotRecord,

        @Schema(description = "Whether people register for it by itself; absent: it is open to all who are registered")
        Boolean registrable,

        @Schema(
                description = "Of a registrable session; absent: no limit",
                minimum = "0",
                maximum = "" + DocumentLimits.PLACES)
        Integer capacity,

        @Schema(description = "Of a registrable session: whether people may wait when all is taken; absent: false")
        Boolean waitlist,

        @Schema(
                description =
                        "Of a registrable session: how many people of one organisation can have a place; absent: no limit",
                minimum = "1",
                maximum = "" + DocumentLimits.PLACES)
        Integer limitPerOrganisation) {

    public boolean takesPlace() {
        return status != SessionStatus.CANCELLED;
    }

    public boolean hasSignUp() {
        return Boolean.TRUE.equals(registrable);
    }

    /** None, one or several. */
    public List<Text> everyRoom() {
        return rooms == null ? Stream.ofNullable(room).toList() : rooms;
    }

    @Schema(name = "DocumentAppearance", additionalProperties = Schema.False.class)
    public record Appearance(
            @Schema(required = true, description = "The id of a speaker of the document", pattern = EventDocument.CODE)
            String speaker,

            @Schema(required = true) Role role) {}
}
