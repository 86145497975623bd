package org.openroundtable.report.integrity;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That the books were looked through, and what was found. */
@Entity
@Immutable
@Table(name = "integrity_check")
public class IntegrityCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private int millis;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Violation> violations;

    protected IntegrityCheck() {}

    IntegrityCheck(Instant checkedAt, int millis, List<Violation> violations) {
        this.checkedAt = checkedAt;
        this.millis = millis;
        this.violations = violations;
    }

    Long id() {
        return id;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    /** How long it took. */
    public int millis() {
        return millis;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Of one invariant. */
    public List<Violation> of(Invariant invariant) {
        return violations.stream()
                .filter(violation -> violation.invariant().equals(invariant.code()))
                .toList();
    }
}
