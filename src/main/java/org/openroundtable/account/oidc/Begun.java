package org.openroundtable.account.oidc;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody has gone to the provider to sign in, and is to come back with the same browser. */
@Entity
@Table(name = "provider_sign_in")
class Begun {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** SHA-256 of what the browser's cookie says. */
    @Id
    byte[] hash;

    /** What the provider gives back, so that nobody can send their own answer through another's browser. */
    String state;

    /** What stands in the token, so that it is good for this time alone. */
    String nonce;

    /** What the code is worthless without. */
    String verifier;

    /** They are to give their password there, whether they are signed in or not. */
    boolean afresh;

    /** Where they go on to, a path of this site. */
    @Column(name = "then_path")
    String then;

    /** What was sent there, packed; empty: nothing. */
    String kept;

    @Column(name = "created_at")
    Instant createdAt;
}
