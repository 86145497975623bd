package org.openroundtable.programme;

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

/**
 * What organisers wrote of a session, as its row keeps it: in the event's first language in columns, in others beside.
 * The language is that of the event.
 */
@Embeddable
class SessionTexts {

    private String title;
    private String room;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private SessionType type;

    private String track;
    private String description;

    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private Translations translations = Translations.NONE;

    Text title(String language) {
        return translations.complete("title", title, language);
    }

    void title(Text text) {
        title = first("title", text);
    }

    Text room(String language) {
        return translations.complete("room", room, language);
    }

    void room(Text text) {
        room = first("room", text);
    }

    SessionDetails details(String language) {
        return new SessionDetails(
                type,
                translations.complete("track", track, language),
                translations.complete("description", description, language));
    }

    void details(SessionDetails details) {
        type = details.type();
        track = first("track", details.track());
        description = first("description", details.description());
    }

    /** What goes into the text's own column. */
    private String first(String name, Text text) {
        translations = translations.with(name, text);
        return text == null ? null : text.text();
    }
}
