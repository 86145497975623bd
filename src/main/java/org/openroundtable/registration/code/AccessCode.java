package org.openroundtable.registration.code;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A code of one event. */
@Entity
@Table(name = "access_code")
public class AccessCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    private String code;

    @Column(name = "code_key")
    private String codeKey;

    private String label;

    private Integer most;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "block_id")
    private Long blockId;

    private int revision;

    protected AccessCode() {}

    AccessCode(Long eventId, NewCode wanted) {
        this.eventId = eventId;
        this.code = wanted.code();
        this.codeKey = CodeKey.of(wanted.code());
        this.label = wanted.label();
        this.most = wanted.most();
        this.expiresAt = wanted.expiresAt();
        this.blockId = wanted.block();
    }

    public Long id() {
        return id;
    }

    /** As organisers have written it. */
    public String code() {
        return code;
    }

    /** For whom it is; null: not said. */
    public String label() {
        return label;
    }

    /** How many can be registered with it at once; null: any number. */
    public Integer most() {
        return most;
    }

    /** From when on it is good for nothing; null: never. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** The block that it gives a place of; null: none. */
    public Long blockId() {
        return blockId;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public boolean isExpiredAt(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Another one after every change of what organisers write about it. */
    public int revision() {
        return revision;
    }

    void change(NewCode wanted) {
        label = wanted.label();
        most = wanted.most();
        expiresAt = wanted.expiresAt();
        revision++;
    }

    void end(Instant at) {
        endedAt = at;
    }

    void reopen() {
        endedAt = null;
    }
}
