package org.openroundtable.account.factor;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The device of whoever owns an account. */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    @Id
    @Column(name = "account_id")
    Long accountId;

    /** Base32. */
    String secret;

    @Column(name = "last_step")
    long lastStep;

    @Column(name = "created_at")
    Instant createdAt;
}
