package org.openroundtable.registration.note;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.openroundtable.account.Author;

/** What somebody has noted about a registration. */
@Entity
@Table(name = "registration_note")
class RegistrationNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "registration_id")
    Long registrationId;

    @Column(name = "noted")
    String text;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "actor_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "actor_id"))
    Author author;

    @Column(name = "noted_at")
    Instant at;
}
