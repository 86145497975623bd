package org.openroundtable.registration.search;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A list of registrations under a name. */
@Entity
@Table(name = "saved_view")
class SavedView {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "event_id")
    Long eventId;

    @Column(name = "account_id")
    Long accountId;

    String name;

    String query;

    boolean shared;

    @Column(name = "saved_at")
    Instant savedAt;
}
