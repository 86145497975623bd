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
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Session session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Speaker speaker;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    public Role role;

    @Column(name = "sort_order")
    public int sortOrder;
}
