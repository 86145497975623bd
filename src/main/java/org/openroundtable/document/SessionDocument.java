package org.openroundtable.document;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.event.EventSlug;
import org.openroundtable.language.Text;
import org.openroundtable.programme.Role;
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
                pattern = EventDocument.SLUG,
                maxLength = EventSlug.LONGEST)
        String code,

        @Schema(required = true) SessionType type,

        @Schema(required = true, pattern = EventDocument.LINE, maxLength = DocumentLimits.LINE)
        Text title,

        @Schema(description = "Markdown", pattern = EventDocument.TEXT, maxLength = DocumentLimits.TEXT)
        Text description,

        @Schema(pattern = EventDocument.LINE, maxLength = DocumentLimits.TRACK)
        Text track,

        @Schema(pattern = EventDocument.LINE, maxLength = DocumentLimits.LINE)
        Text room,

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

        @Schema(description = "Whether people register for it by itself; absent: it is open to all who are registered")
        Boolean registrable,

        @Schema(
                description = "Of a registrable session; absent: no limit",
                minimum = "0",
                maximum = "" + DocumentLimits.PLACES)
        Integer capacity,

        @Schema(description = "Of a registrable session: whether people may wait when all is taken; absent: false")
        Boolean waitlist) {

    boolean isRegistrable() {
        return Boolean.TRUE.equals(registrable);
    }

    @Schema(name = "DocumentAppearance", additionalProperties = Schema.False.class)
    public record Appearance(
            @Schema(required = true, description = "The id of a speaker of the document", pattern = EventDocument.SLUG)
            String speaker,

            @Schema(required = true) Role role) {}
}
