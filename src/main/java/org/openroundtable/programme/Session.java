package org.openroundtable.programme;

import java.time.Instant;
import java.util.ArrayList;
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

import org.openroundtable.event.Event;

/** A part of the programme with a time of its own. A registrable session has its own sign-up and its own limit. */
@Entity
public class Session {

    @Id
    @GeneratedValue(generator = "session_seq")
    @SequenceGenerator(name = "session_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Event event;

    /** Unique within the event; part of the URL. */
    public String code;

    /** Position in the event document. */
    @Column(name = "sort_order")
    public int sortOrder;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    public SessionType type;

    public String title;

    /** Markdown. */
    public String description;

    public String track;
    public String room;

    @Column(name = "starts_at")
    public Instant startsAt;

    @Column(name = "ends_at")
    public Instant endsAt;

    public boolean registrable;

    /** For registered people only: never on a public page or feed. */
    @Column(name = "join_url")
    public String joinUrl;

    /** It is not in the programme any more, and kept only because the history speaks of it. */
    public boolean withdrawn;

    /** Raised by every change that calendars must take over. */
    public int revision;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("sortOrder")
    public List<Appearance> appearances = new ArrayList<>();

    /** Nobody can register for it any more. */
    public boolean isOverAt(Instant now) {
        return !endsAt.isAfter(now);
    }

    /** Sessions that touch (one ends when the other starts) do not overlap. */
    public boolean overlaps(Session other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
