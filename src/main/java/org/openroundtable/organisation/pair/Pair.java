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

import org.openroundtable.account.Actor;

/** Two records that may be one organisation. */
@Entity
@Table(name = "organisation_pair")
public class Pair {

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

    public Long low() {
        return low;
    }

    public Long high() {
        return high;
    }

    /** Null: nobody has decided. */
    public Verdict verdict() {
        return verdict;
    }

    void decide(Verdict what, Actor actor, Instant now) {
        verdict = what;
        decidedAt = now;
        decidedByKind = actor.kind();
        decidedById = actor.id();
    }

    void reopen() {
        verdict = null;
        decidedAt = null;
        decidedByKind = null;
        decidedById = null;
    }
}
