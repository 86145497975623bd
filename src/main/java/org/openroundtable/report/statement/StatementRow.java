package org.openroundtable.report.statement;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openroundtable.report.figure.Known;

@Entity
@Immutable
@Table(name = "press_statement")
class StatementRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "event_id")
    private Long event;

    private int number;

    @Column(name = "as_of")
    private Instant asOf;

    @Enumerated(EnumType.STRING)
    private Known known;

    private int above;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    protected StatementRow() {}

    StatementRow(Long event, int number, Terms terms, Content content, Instant frozenAt) {
        this.event = event;
        this.number = number;
        this.asOf = terms.asOf();
        this.known = terms.known();
        this.above = terms.above();
        this.content = content;
        this.frozenAt = frozenAt;
    }

    Statement statement(Instant publishedAt) {
        return new Statement(number, new Terms(asOf, known, above), content, frozenAt, publishedAt);
    }
}
