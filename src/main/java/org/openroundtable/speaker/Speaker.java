package org.openroundtable.speaker;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;

import org.openroundtable.account.Actor;
import org.openroundtable.account.Changes;
import org.openroundtable.event.Event;
import org.openroundtable.speaker.SpeakerChange.Created;
import org.openroundtable.speaker.SpeakerChange.Described;
import org.openroundtable.speaker.SpeakerChange.Withdrawn;

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
    private StoredProfile profile;

    @Transient
    private final Changes<SpeakerChange, SpeakerChanged> changes =
            new Changes<>((change, actor, at) -> new SpeakerChanged(this, change, actor, at));

    protected Speaker() {}

    public Speaker(Event event, String code, Actor actor, Instant at) {
        this.event = event;
        this.code = code;
        changes.recordCreation(new Created(code), actor, at);
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
        return profile == null ? null : profile.read(event.language());
    }

    public void describe(SpeakerProfile profile, Actor actor, Instant at) {
        changes.record(new Described(profile(), profile), actor, at);
        this.profile = StoredProfile.of(profile);
    }

    /** They are in the event no more. */
    public void withdraw(Actor actor, Instant at) {
        changes.record(new Withdrawn(code), actor, at);
    }

    /** Among the event's speakers, from 0 on; a matter of order alone, which the history does not keep. */
    public void place(int sortOrder) {
        this.sortOrder = sortOrder;
    }

    /** What has changed since this was last asked. */
    public List<SpeakerChanged> takeChanges() {
        return changes.take();
    }
}
