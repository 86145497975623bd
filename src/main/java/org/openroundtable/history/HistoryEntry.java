package org.openroundtable.history;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.openroundtable.registration.Reason;

/** The state of a registration, or of its place in a session, from one moment (included) to another (excluded). */
@Entity
@Table(name = "history_entry")
class HistoryEntry {

    @Id
    @GeneratedValue(generator = "history_entry_seq")
    @SequenceGenerator(name = "history_entry_seq", allocationSize = 50)
    Long id;

    @Column(name = "event_id")
    Long eventId;

    @Column(name = "registration_id")
    Long registrationId;

    /** Null: the registration itself. */
    @Column(name = "session_id")
    Long sessionId;

    String state;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Reason reason;

    @Column(name = "valid_from")
    Instant validFrom;

    /** Null: still so. */
    @Column(name = "valid_until")
    Instant validUntil;
}
