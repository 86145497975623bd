package org.openroundtable.account.login;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A browser that is signed in. */
@Entity
@Table(name = "staff_session")
public class StaffSession {

    /** It ends after so long without a request … */
    static final Duration IDLE = Duration.ofHours(2);
    /** … and after so long anyway. */
    static final Duration LONGEST = Duration.ofDays(7);

    /** How long the password is not asked for again. */
    static final Duration CONFIRMED = Duration.ofMinutes(15);

    /** How long it may await the code. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration STEP = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** SHA-256 of what the cookie says. */
    byte[] hash;

    @Column(name = "account_id")
    Long accountId;

    String device;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "seen_at")
    Instant seenAt;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    /** The password was right, and the code of the second factor is still to come: it opens nothing yet. */
    @Column(name = "awaits_code")
    boolean awaitsCode;

    public Long id() {
        return id;
    }

    /** As the browser names itself; null: it does not. */
    public String device() {
        return device;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** To a minute. */
    public Instant seenAt() {
        return seenAt;
    }

    boolean isOpenAt(Instant now) {
        return !awaitsCode && isKnownAt(now);
    }

    boolean awaitsCodeAt(Instant now) {
        return awaitsCode && now.isBefore(createdAt.plus(PATIENCE));
    }

    private boolean isKnownAt(Instant now) {
        return now.isBefore(seenAt.plus(IDLE)) && now.isBefore(createdAt.plus(LONGEST));
    }

    /** The password was asked for a short time ago. */
    public boolean isConfirmedAt(Instant now) {
        return now.isBefore(confirmedAt.plus(CONFIRMED));
    }

    void see(Instant now) {
        if (seenAt.isBefore(now.minus(STEP))) {
            seenAt = now;
        }
    }
}
