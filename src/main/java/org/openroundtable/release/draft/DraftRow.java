package org.openroundtable.release.draft;

import java.io.UncheckedIOException;
import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openroundtable.account.Author;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

@Entity
@Table(name = "draft")
class DraftRow {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    long version;

    /** Null: none. */
    @Column(name = "base_release")
    Integer baseRelease;

    int unpublished;

    @Column(name = "changed_at")
    Instant changedAt;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "changed_by_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "changed_by_id"))
    Author changedBy;

    protected DraftRow() {}

    DraftRow(String slug) {
        this.slug = slug;
    }

    /** As what is live, which nobody has edited. */
    DraftRow(String slug, JsonNode live) {
        this(slug);
        document = live.toString();
    }

    /** In so many things it is not what is live now. */
    void differ(int things) {
        unpublished = things;
    }

    /** What is new in the next release stands in it as well. */
    void goOn(int former, int next) {
        if (Integer.valueOf(former).equals(baseRelease)) {
            baseRelease = next;
        }
    }

    /** It is what is live now. */
    void follow(ObjectNode live, int release) {
        document = live.toString();
        baseRelease = release;
        unpublished = 0;
    }

    DraftDocument document() {
        return new DraftDocument(json());
    }

    void become(ObjectNode next, int unpublished, Author author, Instant now) {
        document = next.toString();
        version++;
        this.unpublished = unpublished;
        changedBy = author;
        changedAt = now;
    }

    Draft draft(boolean isPublished) {
        return new Draft(slug, document(), version, baseRelease, isPublished, unpublished, changedAt, changedBy);
    }

    private ObjectNode json() {
        try {
            return (ObjectNode) JSON.readTree(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
