package org.openroundtable.organisation.merge;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.openroundtable.account.Actor;

/** That spellings were moved from one record into another: all of them, or by a split some. */
@Entity
@Table(name = "organisation_merge")
class Merge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "merged_id")
    Long source;

    @Column(name = "kept_id")
    Long target;

    boolean split;

    @Column(name = "merged_at")
    Instant at;

    @Column(name = "merged_by_kind")
    String byKind;

    @Column(name = "merged_by_id")
    Long byId;

    @Column(name = "undone_at")
    Instant undoneAt;

    @Column(name = "undone_by_kind")
    String undoneByKind;

    @Column(name = "undone_by_id")
    Long undoneById;

    protected Merge() {}

    Merge(Long source, Long target, boolean split, Actor actor, Instant now) {
        this.source = source;
        this.target = target;
        this.split = split;
        this.at = now;
        this.byKind = actor.kind();
        this.byId = actor.id();
    }

    void undo(Actor actor, Instant now) {
        undoneAt = now;
        undoneByKind = actor.kind();
        undoneById = actor.id();
    }
}
