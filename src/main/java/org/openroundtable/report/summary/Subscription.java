package org.openroundtable.report.summary;

import java.time.Instant;
import java.time.ZoneId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That somebody wants the figures of an event by mail. */
@Entity
@Table(name = "summary_subscription")
class Subscription {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "account_id")
    Long accountId;

    @Column(name = "event_id")
    Long eventId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Rhythm rhythm;

    @Column(name = "counted_at")
    Instant countedAt;

    @Column(name = "next_at")
    Instant nextAt;

    /** The next one tells what changes from now on. */
    void countedAt(Instant now, ZoneId zone) {
        countedAt = now;
        nextAt = rhythm.next(now, zone);
    }
}
