package org.openroundtable.installation;

import java.io.UncheckedIOException;
import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openroundtable.account.Author;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

@Entity
@Immutable
@Table(name = "installation_settings")
class SettingsRow {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    long version;

    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    @Column(name = "changed_at")
    Instant changedAt;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "changed_by_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "changed_by_id"))
    Author changedBy;

    protected SettingsRow() {}

    SettingsRow(long version, ObjectNode document, Author changedBy, Instant changedAt) {
        this.version = version;
        this.document = document.toString();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    StoredSettings stored() {
        try {
            return new StoredSettings(version, (ObjectNode) JSON.readTree(document), changedAt, changedBy);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
