package org.openroundtable.speaker;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.openroundtable.language.Text;
import org.openroundtable.language.Translations;
import org.openroundtable.link.WebLink;
import org.openroundtable.organisation.OrganisationType;

/** A speaker's profile as its row keeps it: texts in the event's first language in columns, in others beside. */
@Embeddable
record StoredProfile(
        String title,
        String name,
        String organisation,

        @Enumerated(EnumType.STRING) @Column(name = "organisation_type", columnDefinition = "text")
        OrganisationType organisationType,

        @Column(columnDefinition = "bpchar") String country,
        String position,
        String biography,
        String photo,

        @Mutability(Immutability.class) @JdbcTypeCode(SqlTypes.JSON)
        List<WebLink.Stored> links,

        @Mutability(Immutability.class) @JdbcTypeCode(SqlTypes.JSON)
        Translations translations) {

    static StoredProfile of(SpeakerProfile profile) {
        return new StoredProfile(
                profile.title(),
                profile.name(),
                profile.organisation(),
                profile.organisationType(),
                profile.country(),
                first(profile.position()),
                first(profile.biography()),
                profile.photo(),
                profile.links().stream().map(WebLink.Stored::of).toList(),
                Translations.NONE.with("position", profile.position()).with("biography", profile.biography()));
    }

    SpeakerProfile read(String language) {
        return new SpeakerProfile(
                title,
                name,
                organisation,
                organisationType,
                country,
                translations.complete("position", position, language),
                translations.complete("biography", biography, language),
                photo,
                links.stream().map(WebLink.Stored::link).toList());
    }

    private static String first(Text text) {
        return text == null ? null : text.text();
    }
}
