package org.openroundtable.release.presence;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** Which page of an event's editor an account has opened last. */
@Entity
@Immutable
@IdClass(Presence.Key.class)
@Table(name = "draft_presence")
public class Presence {

    record Key(String slug, Long accountId) {}

    @Id
    private String slug;

    @Id
    @Column(name = "account_id")
    private Long accountId;

    private String page;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Presence() {}

    public Long accountId() {
        return accountId;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
