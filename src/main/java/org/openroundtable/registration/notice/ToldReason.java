package org.openroundtable.registration.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Why a registration was turned down or cancelled, as its registrant was told. */
@Entity
@Table(name = "told_reason")
class ToldReason {

    @Id
    @Column(name = "registration_id")
    Long registrationId;

    String reason;
}
