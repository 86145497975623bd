package org.openroundtable.registration.focalpoint;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.language.Language;
import org.openroundtable.secret.Sha256;

/** Who looks after the registrations of one organisation at one event; their link is good until the event is over. */
@Entity
@Table(name = "focal_point")
public class FocalPoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    private String organisation;

    private String email;

    /** BCP 47 tag of the language to write in. */
    private String language;

    /** Of the secret in the link. */
    private byte[] hash;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected FocalPoint() {}

    FocalPoint(Long eventId, String organisation, EmailAddress email, Language language, String secret, Instant at) {
        this.eventId = eventId;
        this.organisation = organisation;
        this.email = email.value();
        this.language = language.tag();
        this.hash = Sha256.of(secret);
        this.namedAt = at;
    }

    public Long id() {
        return id;
    }

    public Long eventId() {
        return eventId;
    }

    /** A name that leads to it. */
    public String organisation() {
        return organisation;
    }

    public String email() {
        return email;
    }

    public Language language() {
        return Language.accepted(language);
    }

    public Instant namedAt() {
        return namedAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }
}
