package org.openroundtable.organisation;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a registration pointed to an organisation, until a moment. */
@Entity
@Table(name = "organisation_past")
public class Affiliation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "registration_id")
    Long registrationId;

    @Column(name = "organisation_id")
    Long organisationId;

    Instant until;
}
