package org.openroundtable.registration.block;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** So many places of one event, for some. */
@Entity
@Table(name = "reserved_block")
public class Block {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "session_id", updatable = false)
    private Long sessionId;

    private String name;

    private int places;

    @Column(name = "release_at")
    private Instant releaseAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    private int revision;

    protected Block() {}

    Block(Long eventId, NewBlock wanted) {
        this.eventId = eventId;
        this.sessionId = wanted.session();
        this.name = wanted.name();
        this.places = wanted.places();
        this.releaseAt = wanted.releaseAt();
    }

    /** The id of the one that is chosen; null: none of these is. */
    public static Long chosen(String typed, List<Block> blocks) {
        return blocks.stream()
                .map(Block::id)
                .filter(id -> id.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    public Long id() {
        return id;
    }

    Long eventId() {
        return eventId;
    }

    /** In which the places are; null: the event as a whole. */
    public Long sessionId() {
        return sessionId;
    }

    public String name() {
        return name;
    }

    public int places() {
        return places;
    }

    /** When what nobody has of it is free for all. */
    public Instant releaseAt() {
        return releaseAt;
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    /** Another one after every change of what organisers write about it. */
    public int revision() {
        return revision;
    }

    void change(NewBlock wanted) {
        name = wanted.name();
        places = wanted.places();
        releaseAt = wanted.releaseAt();
        revision++;
    }

    void release(Instant at) {
        releasedAt = at;
    }
}
