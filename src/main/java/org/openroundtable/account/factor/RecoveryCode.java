package org.openroundtable.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Good once, instead of the device. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    /** SHA-256 of its letters and digits, in lower case. */
    @Id
    byte[] hash;

    @Column(name = "account_id")
    Long accountId;
}
