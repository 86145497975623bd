package org.openroundtable.registration.desk;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A request that has become a registration, known by its key. */
@Entity
@Table(name = "submission")
class RememberedRequest {

    @Id
    @Column(name = "key_hash")
    byte[] keyHash;

    @Column(name = "request_hash")
    byte[] requestHash;

    @Column(name = "registration_id")
    Long registrationId;

    @Column(name = "created_at")
    Instant createdAt;
}
