package org.openroundtable.release.draft.edit;

import java.time.Instant;
import java.util.List;

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
import org.openroundtable.account.Actor;
import org.openroundtable.account.Author;
import org.openroundtable.release.comparison.ChangesJson;
import org.openroundtable.release.comparison.DocumentChange;

@Entity
@Immutable
@IdClass(DraftEditRow.Key.class)
@Table(name = "draft_edit")
class DraftEditRow {

    record Key(String slug, long version) {}

    @Id
    String slug;

    @Id
    long version;

    @JdbcTypeCode(SqlTypes.JSON)
    String changes;

    @Column(name = "changed_at")
    Instant changedAt;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "changed_by_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "changed_by_id"))
    Author changedBy;

    protected DraftEditRow() {}

    DraftEditRow(String slug, long version, List<DocumentChange> changes, Actor actor, Instant now) {
        this.slug = slug;
        this.version = version;
        this.changes = ChangesJson.write(changes);
        changedAt = now;
        changedBy = Author.of(actor);
    }

    DraftEdit edit() {
        return new DraftEdit(version, ChangesJson.read(changes), changedAt, changedBy);
    }
}
