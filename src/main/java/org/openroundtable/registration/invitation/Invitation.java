package org.openroundtable.registration.invitation;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.language.Language;

/** An invitation of one person to one event. */
@Entity
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String name;

    private String organisation;

    /** BCP 47 tag of the language to write in. */
    private String language;

    private String note;

    @Column(name = "block_id")
    private Long blockId;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    private int mails;

    @Column(name = "declined_at")
    private Instant declinedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Invitation() {}

    Invitation(Long eventId, Invitee invitee, Language language, String note, Long block, Instant at) {
        this.eventId = eventId;
        this.email = invitee.email().value();
        this.emailKey = invitee.email().key();
        this.name = invitee.name();
        this.organisation = invitee.organisation();
        this.language = language.tag();
        this.note = note;
        this.blockId = block;
        this.invitedAt = at;
        mailed(at);
    }

    public Long id() {
        return id;
    }

    public Long eventId() {
        return eventId;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    /** Null: the organiser has told none. */
    public String name() {
        return name;
    }

    /** Null: the organiser has told none. */
    public String organisation() {
        return organisation;
    }

    public Language language() {
        return Language.accepted(language);
    }

    /** What the organiser adds; null: nothing. */
    public String note() {
        return note;
    }

    /** The block that it gives a place of; null: none. */
    public Long blockId() {
        return blockId;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** When the last mail about it was written. */
    public Instant mailedAt() {
        return mailedAt;
    }

    /** The first one included. */
    public int mails() {
        return mails;
    }

    public boolean isDeclined() {
        return declinedAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Lets this address in. */
    public boolean isGoodFor(Long event, EmailAddress address) {
        return eventId.equals(event) && emailKey.equals(address.key()) && !isWithdrawn();
    }

    void mailed(Instant at) {
        mailedAt = at;
        mails++;
    }

    void decline(Instant at) {
        declinedAt = at;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }
}
