package org.openroundtable.release;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openroundtable.account.Author;
import org.openroundtable.registration.announcement.Occasion;
import org.openroundtable.release.comparison.ChangesJson;
import org.openroundtable.release.comparison.DocumentChange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

@Entity
@Immutable
@IdClass(ReleaseRow.Key.class)
@Table(name = "release")
class ReleaseRow {

    record Key(Long event, int number) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    @Column(name = "event_id")
    Long event;

    @Id
    int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private String document;

    @JdbcTypeCode(SqlTypes.JSON)
    private String changes;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Occasion> told;

    private String note;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "published_by_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "published_by_id"))
    private Author publishedBy;

    protected ReleaseRow() {}

    ReleaseRow(
            Long event,
            int number,
            JsonNode document,
            List<DocumentChange> changes,
            Set<Occasion> told,
            String note,
            Author by,
            Instant at) {
        this.event = event;
        this.number = number;
        this.document = document.toString();
        this.changes = ChangesJson.write(changes);
        this.told = told;
        this.note = note;
        this.publishedBy = by;
        this.publishedAt = at;
    }

    Release release() {
        try {
            return new Release(
                    number,
                    (ObjectNode) JSON.readTree(document),
                    ChangesJson.read(changes),
                    told,
                    note,
                    publishedAt,
                    publishedBy);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
