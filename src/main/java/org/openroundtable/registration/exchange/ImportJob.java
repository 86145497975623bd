package org.openroundtable.registration.exchange;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.openroundtable.account.Actor;

/** A table of people who are to be registered for an event. */
@Entity
@Table(name = "import_job")
public class ImportJob {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "file_name")
    private String fileName;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> heads;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportPlan plan;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_address")
    private String actorAddress;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected ImportJob() {}

    ImportJob(Long eventId, String fileName, List<String> heads, Actor actor, Instant at) {
        this.eventId = eventId;
        this.fileName = fileName;
        this.heads = List.copyOf(heads);
        this.actorKind = actor.kind();
        this.actorId = actor.id();
        this.uploadedAt = at;
    }

    public Long id() {
        return id;
    }

    Long eventId() {
        return eventId;
    }

    public String fileName() {
        return fileName;
    }

    /** Names of the columns. */
    public List<String> heads() {
        return heads;
    }

    /** Null: nobody has said yet how the columns are understood. */
    public ImportPlan plan() {
        return plan;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public boolean isStarted() {
        return startedAt != null;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    Actor actor() {
        return new Actor.Staff(actorId, actorAddress);
    }

    void understand(ImportPlan plan) {
        if (isStarted()) {
            throw new IllegalStateException("It has begun already");
        }
        this.plan = plan;
    }

    /** Whoever begins it is who registers people. */
    void start(Actor actor, Instant at) {
        if (isStarted() || plan == null) {
            throw new IllegalStateException("It has begun already, or nobody has said how it is understood");
        }
        actorKind = actor.kind();
        actorId = actor.id();
        actorAddress = actor.address();
        startedAt = at;
    }
}
