package org.openroundtable.programme;

import java.util.List;
import java.util.stream.Stream;

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

/**
 * What organisers wrote of a session, as its row keeps it: in the event's first language in columns, in others beside.
 * The language is that of the event.
 */
@Embeddable
class SessionTexts {

    private String title;
    /** All rooms in one line, which is what the last version knows. */
    private String room;

    /** Only where there are several. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Text.Stored> rooms = List.of();

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private SessionType type;

    private String track;
    private String subtitle;
    private String description;
    private String language;

    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<WebLink.Stored> links = List.of();

    @Column(name = "do_not_record")
    private boolean doNotRecord;

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

    /** None, one or several. */
    List<Text> rooms(String language) {
        return rooms.isEmpty()
                ? Stream.ofNullable(room(language)).toList()
                : rooms.stream().map(Text.Stored::text).toList();
    }

    void rooms(List<Text> texts) {
        room = first("room", texts.isEmpty() ? null : Text.joined(texts));
        rooms = texts.size() < 2
                ? List.of()
                : texts.stream().map(Text.Stored::of).toList();
    }

    SessionDetails details(String first) {
        return new SessionDetails(
                type,
                translations.complete("track", track, first),
                translations.complete("subtitle", subtitle, first),
                translations.complete("description", description, first),
                language,
                links.stream().map(WebLink.Stored::link).toList(),
                doNotRecord);
    }

    void details(SessionDetails details) {
        type = details.type();
        track = first("track", details.track());
        subtitle = first("subtitle", details.subtitle());
        description = first("description", details.description());
        language = details.language();
        links = details.links().stream().map(WebLink.Stored::of).toList();
        doNotRecord = details.doNotRecord();
    }

    /** What goes into the text's own column. */
    private String first(String name, Text text) {
        translations = translations.with(name, text);
        return text == null ? null : text.text();
    }
}
