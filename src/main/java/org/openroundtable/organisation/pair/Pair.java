package org.openroundtable.organisation.pair;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Two records that may be one organisation. */
@Entity
@Table(name = "organisation_pair")
class Pair {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "low_id")
    Long low;

    @Column(name = "high_id")
    Long high;

    String evidence;

    int weight;

    @Column(name = "found_at")
    Instant foundAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Verdict verdict;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_by_kind")
    String decidedByKind;

    @Column(name = "decided_by_id")
    Long decidedById;

    void reopen() {
        verdict = null;
        decidedAt = null;
        decidedByKind = null;
        decidedById = null;
    }
}
