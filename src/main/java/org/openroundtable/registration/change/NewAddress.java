package org.openroundtable.registration.change;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An address that a registration gets once it is confirmed; at most one for each. */
@Entity
@Table(name = "new_address")
class NewAddress {

    @Id
    @Column(name = "registration_id")
    Long registrationId;

    String email;

    /** Of the secret that went to the address and nowhere else. */
    byte[] hash;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "expires_at")
    Instant expiresAt;
}
