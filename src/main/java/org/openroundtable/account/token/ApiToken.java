package org.openroundtable.account.token;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the database knows of the secret that a program shows. */
@Entity
@Table(name = "api_token")
class ApiToken {

    /** SHA-256 of the secret. A lookup by it takes a time that tells nothing about the secret. */
    @Id
    byte[] hash;

    /** Given by the database. */
    @Column(insertable = false, updatable = false)
    Long id;

    /** Null: the installation's. */
    @Column(name = "account_id")
    Long accountId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    TokenScope scope = TokenScope.WRITE;

    String name;

    @Column(name = "created_at")
    Instant createdAt;

    /** Null: it does not expire. */
    @Column(name = "expires_at")
    Instant expiresAt;

    /** Null: it was not. */
    @Column(name = "revoked_at")
    Instant revokedAt;

    /** To a minute. Null: it was not used yet. */
    @Column(name = "last_used_at")
    Instant lastUsedAt;
}
