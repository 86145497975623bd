package org.openroundtable.document.content;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.language.Text;
import org.openroundtable.organisation.OrganisationType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/** Somebody on the stage of an {@link EventDocument}. */
@JsonInclude(Include.NON_NULL)
@Schema(name = "DocumentSpeaker", additionalProperties = Schema.False.class)
public record SpeakerDocument(
        @Schema(
                required = true,
                description = "Unique in the document; what a speaker is known by from one document to the next",
                pattern = EventDocument.CODE,
                maxLength = DocumentLimits.CODE)
        String id,

        @Schema(
                description = "Academic or other title before the name",
                pattern = EventDocument.LINE,
                maxLength = DocumentLimits.PERSONAL_TITLE)
        String title,

        @Schema(required = true, pattern = EventDocument.LINE, maxLength = DocumentLimits.LINE)
        String name,

        @Schema(pattern = EventDocument.LINE, maxLength = DocumentLimits.LINE)
        String organisation,

        OrganisationType organisationType,

        @Schema(description = "ISO 3166-1 alpha-2, XK; EL and UK come back as GR and GB", pattern = "^[A-Za-z]{2}$")
        String country,

        @Schema(pattern = EventDocument.LINE, maxLength = DocumentLimits.LINE)
        Text position,

        @Schema(description = "Markdown", pattern = EventDocument.TEXT, maxLength = DocumentLimits.TEXT)
        Text biography,

        @Schema(description = EventDocument.PICTURE, pattern = EventDocument.URL, maxLength = DocumentLimits.URL)
        String photo,

        @Schema(maxItems = DocumentLimits.LINKS) List<EventDocument.Link> links) {}
