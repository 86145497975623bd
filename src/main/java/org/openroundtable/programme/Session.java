package org.openroundtable.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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

import org.openroundtable.account.Actor;
import org.openroundtable.event.Event;

/** A part of the programme with a time of its own. A registrable session has its own sign-up and its own limit. */
@Entity
public class Session {

    @Id
    @GeneratedValue(generator = "session_seq")
    @SequenceGenerator(name = "session_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    private String code;

    @Column(name = "sort_order")
    private int sortOrder;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private SessionType type;

    private String title;
    private String description;
    private String track;
    private String room;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private boolean registrable;

    @Column(name = "join_url")
    private String joinUrl;

    private boolean withdrawn;

    private int revision;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    private List<Appearance> appearances = new ArrayList<>();

    protected Session() {}

    public Session(Event event, String code) {
        this.event = event;
        this.code = code;
    }

    public Long id() {
        return id;
    }

    public Event event() {
        return event;
    }

    /** Unique within the event; part of the URL. */
    public String code() {
        return code;
    }

    /** Position in the event document. */
    public int sortOrder() {
        return sortOrder;
    }

    public SessionType type() {
        return type;
    }

    public String title() {
        return title;
    }

    /** Markdown. */
    public String description() {
        return description;
    }

    public String track() {
        return track;
    }

    public String room() {
        return room;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public boolean isRegistrable() {
        return registrable;
    }

    /** For registered people only: never on a public page or feed. */
    public String joinUrl() {
        return joinUrl;
    }

    /** It is not in the programme any more, and kept only because the history speaks of it. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** Raised by every change that calendars must take over. */
    public int revision() {
        return revision;
    }

    /** In the order in which they are announced. */
    public List<Appearance> appearances() {
        return Collections.unmodifiableList(appearances);
    }

    public void retitle(String title, Actor actor, Instant at) {
        this.title = title;
    }

    public void describe(SessionType type, String track, String description, Actor actor, Instant at) {
        this.type = type;
        this.track = track;
        this.description = description;
    }

    public void reschedule(Instant startsAt, Instant endsAt, Actor actor, Instant at) {
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    public void relocate(String room, String joinUrl, Actor actor, Instant at) {
        this.room = room;
        this.joinUrl = joinUrl;
    }

    /** It gets a sign-up and a limit of its own, or is open to everybody who is registered for the event. */
    public void signUp(boolean registrable, Actor actor, Instant at) {
        this.registrable = registrable;
    }

    /** It takes its place, from 0 on, in the programme, which it may have left before. */
    public void schedule(int sortOrder, Actor actor, Instant at) {
        this.sortOrder = sortOrder;
        this.withdrawn = false;
    }

    /** It leaves the programme. */
    public void withdraw(Actor actor, Instant at) {
        withdrawn = true;
        appearances.clear();
    }

    public void revise() {
        revision++;
    }

    /** Keeps the rows of those who appear as before: a row deleted and inserted anew would clash with itself. */
    public void cast(List<Casting> cast, Actor actor, Instant at) {
        appearances.removeIf(appearance -> !cast.contains(appearance.casting()));
        for (var i = 0; i < cast.size(); i++) {
            appearanceOf(cast.get(i)).place(i);
        }
    }

    private Appearance appearanceOf(Casting casting) {
        return appearances.stream()
                .filter(known -> known.casting().equals(casting))
                .findFirst()
                .orElseGet(() -> {
                    var added = new Appearance(this, casting);
                    appearances.add(added);
                    return added;
                });
    }

    /** Nobody can register for it any more. */
    public boolean isOverAt(Instant now) {
        return !endsAt.isAfter(now);
    }

    /** Sessions that touch (one ends when the other starts) do not overlap. */
    public boolean overlaps(Session other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
