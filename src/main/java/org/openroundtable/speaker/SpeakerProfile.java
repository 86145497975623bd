package org.openroundtable.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.openroundtable.organisation.OrganisationType;

/**
 * What a speaker tells of themselves.
 *
 * @param title academic or other title before the name, or null
 * @param name as the person writes it; the order of its parts is not known
 * @param organisation as the person writes it, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param biography Markdown
 */
@Embeddable
public record SpeakerProfile(
        String title,
        String name,
        String organisation,

        @Enumerated(EnumType.STRING) @Column(name = "organisation_type", columnDefinition = "text")
        OrganisationType organisationType,

        @Column(columnDefinition = "bpchar") String country,
        String position,
        String biography) {}
