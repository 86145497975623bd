package org.openroundtable.registration.exchange;

import java.io.Serializable;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openroundtable.sheet.reading.SheetReading.Row;

/** A row of a table, and what became of it. */
@Entity
@IdClass(ImportRow.Key.class)
@Table(name = "import_row")
class ImportRow {

    record Key(Long jobId, int number) implements Serializable {}

    @Id
    @Column(name = "job_id")
    Long jobId;

    @Id
    int number;

    /** Null: erased. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> cells;

    /** Null: not done yet. */
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ImportOutcome outcome;

    @Column(name = "registration_id")
    Long registrationId;

    /** SHA-256 of event and address; null: nobody has come in by it. */
    @Column(name = "address_key")
    byte[] addressKey;

    Row asRead() {
        return new Row(number, cells == null ? List.of() : cells);
    }
}
