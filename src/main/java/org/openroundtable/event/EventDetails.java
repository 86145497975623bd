package org.openroundtable.event;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What is told of an event, and no rule depends on.
 *
 * @param series editions of one series carry the same series title; null: the event stands alone
 * @param description Markdown
 * @param audience who should attend; plain text
 * @param languages BCP 47 tags of the languages spoken
 * @param accentColour #rrggbb or null
 */
@Embeddable
public record EventDetails(
        String series,
        Integer edition,
        String summary,
        String description,
        String audience,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(columnDefinition = "text[]")
        List<String> languages,

        @Column(name = "accent_colour") String accentColour,
        @JdbcTypeCode(SqlTypes.JSON) List<LinkedDocument> documents) {

    public static final EventDetails NONE = new EventDetails(null, null, null, null, null, List.of(), null, List.of());
}
