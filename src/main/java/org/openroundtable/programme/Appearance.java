package org.openroundtable.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import org.openroundtable.speaker.Speaker;

/** One speaker in one role in one session. */
@Entity
public class Appearance {

    @Id
    @GeneratedValue(generator = "appearance_seq")
    @SequenceGenerator(name = "appearance_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Session session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Speaker speaker;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private Role role;

    @Column(name = "sort_order")
    private int sortOrder;

    protected Appearance() {}

    Appearance(Session session, Casting casting) {
        this.session = session;
        this.speaker = casting.speaker();
        this.role = casting.role();
    }

    public Session session() {
        return session;
    }

    public Speaker speaker() {
        return speaker;
    }

    public Role role() {
        return role;
    }

    Casting casting() {
        return new Casting(speaker, role);
    }

    void place(int sortOrder) {
        this.sortOrder = sortOrder;
    }
}
