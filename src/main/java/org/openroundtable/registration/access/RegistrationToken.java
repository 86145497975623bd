package org.openroundtable.registration.access;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.openroundtable.registration.Registration;

/** What the database knows of a secret link. */
@Entity
@Table(name = "registration_token")
public class RegistrationToken {

    @Id
    byte[] hash;

    /** Of the secret that reads the calendar; null: the link is older than such secrets. */
    @Column(name = "calendar_hash")
    byte[] calendarHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Registration registration;

    /** Was sent to the address and nowhere else, so whoever has it reads that mailbox. */
    @Column(name = "proves_address")
    public boolean provesAddress;

    @Column(name = "created_at")
    Instant createdAt;

    /** The revision of the event that the mail has told of; null: it told of none. */
    Integer told;

    /** From when on it opens nothing any more; null: it does. */
    @Column(name = "revoked_at")
    Instant revokedAt;
}
