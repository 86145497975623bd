package org.openroundtable.report.statement;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** Everybody may read a statement. */
@Entity
@Immutable
@Table(name = "press_statement_publication")
class StatementPublication {

    @Id
    @Column(name = "statement_id")
    private Long id;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected StatementPublication() {}
}
