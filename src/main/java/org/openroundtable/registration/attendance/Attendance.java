package org.openroundtable.registration.attendance;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.openroundtable.account.Author;

/** Somebody is present in a session, or was until it was taken back. */
@Entity
class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "registration_id")
    Long registrationId;

    @Column(name = "session_id")
    Long sessionId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    AttendanceSource source;

    @Column(name = "without_place")
    boolean withoutPlace;

    @Column(name = "marked_at")
    Instant markedAt;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "marked_by_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "marked_by_id"))
    Author markedBy;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "withdrawn_by_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "withdrawn_by_id"))
    Author withdrawnBy;
}
