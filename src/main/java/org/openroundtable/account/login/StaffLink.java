package org.openroundtable.account.login;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A link that is good for one time. */
@Entity
@Table(name = "staff_link")
class StaffLink {

    enum Purpose {
        /** Makes the first administrator; it stands in the log. */
        SET_UP(Duration.ofHours(24)),
        /** Gives a new account its password. */
        INVITATION(Duration.ofDays(7)),
        /** Gives an account another password. */
        PASSWORD(Duration.ofHours(1));

        final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }
    }

    /** SHA-256 of its secret. */
    @Id
    byte[] hash;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Purpose purpose;

    /** Null: there is no account yet. */
    @Column(name = "account_id")
    Long accountId;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;
}
