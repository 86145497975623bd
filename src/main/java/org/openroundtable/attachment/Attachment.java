package org.openroundtable.attachment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openroundtable.language.Language;
import org.openroundtable.language.Text;

/** A picture or document of an event. It has no verbs but those of {@link Uploads}, which keep the history. */
@Entity
class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Of the event, which may be a draft; null: it is of the installation. */
    @Column(name = "event_slug")
    String slug;

    String name;

    /** In the first language of those that it is said in; null: a document. */
    private String alt;

    /** In all of them; older versions write only the above. */
    @Column(name = "alt_texts")
    @JdbcTypeCode(SqlTypes.JSON)
    private Text.Stored altTexts;

    /** Null: for organisers only. */
    @Column(name = "public_from")
    Instant publicFrom;

    @Column(name = "added_at")
    Instant addedAt;

    @ElementCollection
    @CollectionTable(name = "attachment_file", joinColumns = @JoinColumn(name = "attachment_id"))
    List<AttachmentFile> files = new ArrayList<>();

    /** Null: a document. */
    Text alt() {
        if (alt == null) {
            return null;
        }
        return altTexts != null && altTexts.first().equals(alt)
                ? altTexts.text()
                : Text.of(altTexts == null ? Language.base().tag() : altTexts.language(), alt);
    }

    /** @param shown in words; null: a document */
    void describe(Text shown) {
        alt = shown == null ? null : shown.text();
        altTexts = shown == null ? null : Text.Stored.of(shown);
    }

    AttachmentView view() {
        var sizes = files.stream()
                .sorted(Comparator.comparing(AttachmentFile::width, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return new AttachmentView(id, slug, name, alt(), publicFrom, addedAt, sizes);
    }
}
