package org.openroundtable.history;

import java.beans.Introspector;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openroundtable.account.Actor;
import org.openroundtable.account.Change;
import org.openroundtable.registration.Reason;

/**
 * One change, and the state that it led to, from one moment (included) to another (excluded). A change that is none of a
 * state lasts no time.
 */
@Entity
@Table(name = "history_entry")
class HistoryEntry {

    @Id
    @GeneratedValue(generator = "history_entry_seq")
    @SequenceGenerator(name = "history_entry_seq", allocationSize = 50)
    Long id;

    /** Null: it is about no event, or its slug is said. */
    @Column(name = "event_id")
    Long eventId;

    /** Of the event or draft, where its id is not said. */
    @Column(name = "event_slug")
    String eventSlug;

    /** Null: it is about no registration. */
    @Column(name = "registration_id")
    Long registrationId;

    /** Null: the registration, or the event, itself. */
    @Column(name = "session_id")
    Long sessionId;

    /** Null: it is about no speaker. Who was one may be none any more. */
    @Column(name = "speaker_id")
    Long speakerId;

    /** Null: it is about no account. */
    @Column(name = "account_id")
    Long accountId;

    /** Name of the change; null: a state, written by a version that knew nothing else. */
    String what;

    /** JSON of what was; null: nothing, or it must not be kept. */
    @JdbcTypeCode(SqlTypes.JSON)
    String before;

    /** JSON of what is since then; null: nothing, or it must not be kept. */
    @JdbcTypeCode(SqlTypes.JSON)
    String after;

    /** Null: no change of a state. */
    String state;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Reason reason;

    @Column(name = "actor_kind")
    String actorKind;

    /** Of the registration, the account or the API token. */
    @Column(name = "actor_id")
    Long actorId;

    /** The network address from where; null: not said, or not kept any more. */
    String address;

    @Column(name = "valid_from")
    Instant validFrom;

    /** Null: still so. */
    @Column(name = "valid_until")
    Instant validUntil;

    protected HistoryEntry() {}

    /** Lasts no time unless it is the beginning of a state. */
    HistoryEntry(Long eventId, Instant at) {
        this.eventId = eventId;
        this.validFrom = at;
        this.validUntil = at;
    }

    void become(Enum<?> next) {
        state = next.name();
        validUntil = null;
    }

    void keep(Change change) {
        keep(change, Kept.of(change.before(), change.after()));
    }

    void keep(Change change, Kept kept) {
        what = Introspector.decapitalize(change.getClass().getSimpleName());
        before = kept.before();
        after = kept.after();
    }

    void by(Actor actor) {
        actorKind = actor.kind();
        actorId = actor instanceof Actor.Newcomer ? registrationId : actor.id();
        address = actor.address();
    }
}
