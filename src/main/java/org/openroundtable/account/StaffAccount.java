package org.openroundtable.account;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.language.Language;

/** Somebody who works on events. What they may do stands in {@code account.role}. */
@Entity
@Table(name = "staff_account")
public class StaffAccount {

    /** Of a name, in characters. */
    public static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "needs_second_factor")
    private boolean needsSecondFactor;

    /** Of the provider where its owner signs in; null: nowhere. */
    @Column(name = "oidc_issuer")
    private String oidcIssuer;

    @Column(name = "oidc_subject")
    private String oidcSubject;

    protected StaffAccount() {}

    StaffAccount(String name, EmailAddress email, Language language, Instant at) {
        this.name = name;
        this.email = email.value();
        this.emailKey = email.key();
        this.language = language.tag();
        this.createdAt = at;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Somebody has said what its owner is called; until then it is called by its address. */
    public boolean isNamed() {
        return !name.equals(email);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    /** In which it is written to. */
    public Language language() {
        return Language.accepted(language);
    }

    /** Empty: none was chosen yet, and nobody gets in with one. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Its owner signs in at a provider. */
    public boolean isLinked() {
        return oidcSubject != null;
    }

    /** @param subject what the provider calls its owner, whom nobody else is called so */
    void link(String issuer, String subject) {
        oidcIssuer = issuer;
        oidcSubject = subject;
    }

    /** An administrator wants it to have one. */
    public boolean needsSecondFactor() {
        return needsSecondFactor;
    }

    void needSecondFactor(boolean needed) {
        needsSecondFactor = needed;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** @param hash from {@code account.login.Passwords} */
    public void choosePassword(String hash) {
        passwordHash = hash;
    }

    public void rename(String name) {
        this.name = name;
    }

    public void speak(Language language) {
        this.language = language.tag();
    }

    /** Nobody gets in with it any more, and its address may have another. */
    void remove(Instant at) {
        removedAt = at;
        passwordHash = null;
    }
}
