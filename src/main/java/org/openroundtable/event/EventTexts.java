package org.openroundtable.event;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.openroundtable.event.privacy.EventPrivacy;
import org.openroundtable.language.Language;
import org.openroundtable.language.Text;
import org.openroundtable.language.Translations;

/** What organisers wrote of an event, as its row keeps it: in the first language in columns, in others beside. */
@Embeddable
class EventTexts {

    private String title;
    private String venue;
    private String series;
    private Integer edition;
    private String summary;
    private String description;
    private String audience;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> languages = List.of();

    @Column(name = "accent_colour")
    private String accentColour;

    /** Null as it is read where there is none. */
    @Embedded
    private EventAddresses addresses;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredDocument> documents = List.of();

    /** Null: nothing is said. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private EventPrivacy.Stored privacy;

    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private Translations translations = Translations.NONE;

    /** As the last version reads it; translations of titles stand by the address of the document. */
    record StoredDocument(String title, String url, LinkedDocument.Kind kind) {}

    /** BCP 47 tag of what is written in one language only. */
    String language() {
        return languages.isEmpty() ? Language.base().tag() : languages.get(0);
    }

    Text title() {
        return text("title", title);
    }

    void title(Text text) {
        title = first("title", text);
    }

    Text venue() {
        return text("venue", venue);
    }

    void venue(Text text) {
        venue = first("venue", text);
    }

    EventDetails details() {
        return new EventDetails(
                text("series", series),
                edition,
                text("summary", summary),
                text("description", description),
                text("audience", audience),
                List.copyOf(languages),
                accentColour,
                addresses == null ? EventAddresses.NONE : addresses,
                documents.stream().map(this::document).toList(),
                privacy == null ? null : privacy.privacy());
    }

    void details(EventDetails details) {
        documents.forEach(document -> first(document.url(), null));
        languages = details.languages();
        series = first("series", details.series());
        edition = details.edition();
        summary = first("summary", details.summary());
        description = first("description", details.description());
        audience = first("audience", details.audience());
        accentColour = details.accentColour();
        addresses = details.addresses();
        privacy = EventPrivacy.Stored.of(details.privacy());
        documents = details.documents().stream().map(this::stored).toList();
    }

    private LinkedDocument document(StoredDocument stored) {
        return new LinkedDocument(text(stored.url(), stored.title()), stored.url(), stored.kind());
    }

    private StoredDocument stored(LinkedDocument document) {
        return new StoredDocument(first(document.url(), document.title()), document.url(), document.kind());
    }

    private Text text(String name, String first) {
        return translations.complete(name, first, language());
    }

    /** What goes into the text's own column. */
    private String first(String name, Text text) {
        translations = translations.with(name, text);
        return text == null ? null : text.text();
    }
}
