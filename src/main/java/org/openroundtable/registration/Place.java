package org.openroundtable.registration;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import org.openroundtable.programme.Session;

/** What a registration has in one session: a place, an offer, or a place in the line. */
@Entity
public class Place {

    @Id
    @GeneratedValue(generator = "place_seq")
    @SequenceGenerator(name = "place_seq", allocationSize = 50)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Registration registration;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Session session;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    PlaceState state;

    @Column(name = "state_since")
    Instant stateSince;

    /** Number in the line of the session; drawn under the event's lock, never given twice within an event. */
    long arrival;

    @Column(name = "offered_until")
    Instant offeredUntil;

    /** Raised by every change; part of the SEQUENCE of the calendar entry. */
    int revision;

    protected Place() {}
}
