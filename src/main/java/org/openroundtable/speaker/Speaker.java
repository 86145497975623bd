package org.openroundtable.speaker;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import org.openroundtable.account.Actor;
import org.openroundtable.event.Event;

/** Somebody on the stage of one event. */
@Entity
public class Speaker {

    @Id
    @GeneratedValue(generator = "speaker_seq")
    @SequenceGenerator(name = "speaker_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    private String code;

    @Column(name = "sort_order")
    private int sortOrder;

    @Embedded
    private SpeakerProfile profile;

    protected Speaker() {}

    public Speaker(Event event, String code) {
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

    public SpeakerProfile profile() {
        return profile;
    }

    public void describe(SpeakerProfile profile, Actor actor, Instant at) {
        this.profile = profile;
    }

    /** Among the event's speakers, from 0 on. */
    public void place(int sortOrder, Actor actor, Instant at) {
        this.sortOrder = sortOrder;
    }
}
