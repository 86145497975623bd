package org.openroundtable.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;

import org.openroundtable.account.Actor;
import org.openroundtable.account.Changes;
import org.openroundtable.event.Event;
import org.openroundtable.language.Text;

/** A part of the programme with a time of its own. A registrable session has its own sign-up and its own limit. */
@Entity
public class Session implements SessionFacts {

    @Id
    @GeneratedValue(generator = "session_seq")
    @SequenceGenerator(name = "session_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    private String code;

    @Column(name = "sort_order")
    private int sortOrder;

    @Embedded
    private SessionTexts texts = new SessionTexts();

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private boolean registrable;

    @Column(name = "join_url")
    private String joinUrl;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private SessionStatus status = SessionStatus.SCHEDULED;

    private boolean withdrawn;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    private int revision;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<Appearance> appearances = new ArrayList<>();

    @Transient
    private final Changes<SessionChange, SessionChanged> changes =
            new Changes<>((change, actor, at) -> new SessionChanged(this, change, actor, at));

    protected Session() {}

    public Session(Event event, String code, Actor actor, Instant at) {
        this.event = event;
        this.code = code;
        changes.recordCreation(new SessionChange.Created(code), actor, at);
    }

    @Override
    public Long id() {
        return id;
    }

    public Event event() {
        return event;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int sortOrder() {
        return sortOrder;
    }

    @Override
    public Text title() {
        return texts.title(event.language());
    }

    @Override
    public SessionDetails details() {
        return texts.details(event.language());
    }

    @Override
    public Text room() {
        return texts.room(event.language());
    }

    @Override
    public List<Text> rooms() {
        return texts.rooms(event.language());
    }

    @Override
    public Instant startsAt() {
        return startsAt;
    }

    @Override
    public Instant endsAt() {
        return endsAt;
    }

    @Override
    public boolean isRegistrable() {
        return registrable;
    }

    @Override
    public SessionStatus status() {
        return status;
    }

    @Override
    public boolean isWithdrawn() {
        return withdrawn;
    }

    @Override
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Override
    public String joinUrl() {
        return joinUrl;
    }

    @Override
    public int revision() {
        return revision;
    }

    public List<Appearance> appearances() {
        return Collections.unmodifiableList(appearances);
    }

    public void retitle(Text title, Actor actor, Instant at) {
        changes.record(new SessionChange.Retitled(title(), title), actor, at);
        texts.title(title);
    }

    public void describe(SessionDetails details, Actor actor, Instant at) {
        changes.record(new SessionChange.Described(details(), details), actor, at);
        texts.details(details);
    }

    public void reschedule(Instant startsAt, Instant endsAt, Actor actor, Instant at) {
        var before = new SessionChange.Span(this.startsAt, this.endsAt);
        changes.record(new SessionChange.Rescheduled(before, new SessionChange.Span(startsAt, endsAt)), actor, at);
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** To other rooms of the event's venue; none: not known. */
    public void relocate(List<Text> rooms, Actor actor, Instant at) {
        changes.record(new SessionChange.Relocated(room(), rooms.isEmpty() ? null : Text.joined(rooms)), actor, at);
        texts.rooms(rooms);
    }

    /** Those who attend join by this link; null: by none. */
    public void meetAt(String joinUrl, Actor actor, Instant at) {
        changes.record(new SessionChange.LinkChanged(this.joinUrl, joinUrl), actor, at);
        this.joinUrl = joinUrl;
    }

    /** It gets a sign-up and a limit of its own, or is open to everybody who is registered for the event. */
    public void signUp(boolean registrable, Actor actor, Instant at) {
        changes.record(new SessionChange.SignUpBecame(this.registrable, registrable), actor, at);
        this.registrable = registrable;
    }

    /** Among the event's sessions, from 0 on; a matter of order alone, which the history does not keep. */
    public void place(int sortOrder) {
        this.sortOrder = sortOrder;
    }

    /** It leaves the programme, and is kept only because history and calendars speak of it. */
    public void withdraw(Actor actor, Instant at) {
        changes.record(new SessionChange.WithdrawnBecame(withdrawn, true), actor, at);
        withdrawnAt = withdrawn ? withdrawnAt : at;
        withdrawn = true;
        appearances.clear();
    }

    /** It stands in the programme as one that does not take place; what people have or wait for in it stands still. */
    public void cancel(Actor actor, Instant at) {
        become(SessionStatus.CANCELLED, actor, at);
    }

    /** It stands in the programme and takes place, after all if it was cancelled or had left. */
    public void reinstate(Actor actor, Instant at) {
        become(SessionStatus.SCHEDULED, actor, at);
    }

    public void cast(List<Casting> cast, Actor actor, Instant at) {
        var known = new Cast(this, appearances);
        changes.record(new SessionChange.Recast(known.parts(), Cast.parts(cast)), actor, at);
        known.become(cast);
    }

    /** Something has changed that its entry in calendars shows. */
    void revise() {
        revision++;
    }

    /** What has changed since this was last asked. */
    List<SessionChanged> takeChanges() {
        return changes.take();
    }

    private void become(SessionStatus next, Actor actor, Instant at) {
        changes.record(new SessionChange.WithdrawnBecame(withdrawn, false), actor, at);
        changes.record(new SessionChange.StatusBecame(status, next), actor, at);
        withdrawn = false;
        withdrawnAt = null;
        status = next;
    }
}
