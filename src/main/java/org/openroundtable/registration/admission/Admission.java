package org.openroundtable.registration.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a registration came with.
 *
 * @param invitation id; null: none
 * @param code id; null: none
 * @param block id of the reserved block whose place it has in the event; null: a place that anybody could have had, or none
 */
@Embeddable
public record Admission(
        @Column(name = "invitation_id") Long invitation,
        @Column(name = "access_code_id") Long code,
        @Column(name = "block_id") Long block) {

    public Admission(Long invitation, Long code) {
        this(invitation, code, null);
    }

    /** The same with another code. */
    public Admission with(Long other) {
        return new Admission(invitation, other, block);
    }

    public Admission in(Long other) {
        return new Admission(invitation, code, other);
    }
}
